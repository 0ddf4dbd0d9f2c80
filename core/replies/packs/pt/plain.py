"""Portuguese: what is grave in so many words, whatever else a mail says. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLAIN: Final[Mapping[str, str]] = {
    "sue": """
        nosso|nossa|meu|minha ~1 advogado|advogada ~3 entrada|requereu|apresentou|pediu|ajuizou|entrou;
        vamos|iremos|vou ~1 processar|processá; processaremos|acionaremos|demandaremos|processamos ~2
        vocês|vos|os|empresa|vossa|judicialmente;
        ingressaremos|ingressamos|avançaremos|avançamos|entraremos|entramos|moveremos|proporemos|intentaremos ~3
        ação|processo|tribunal|justiça|judicial|judicialmente; nosso|meu|nossa|minha advogado|advogada ~4
        responde|responderá|trata|tratará|cuida|cuidará|acompanha;
        falar|falem|fale|tratar|tratem|trate|dirij* ~3 com|ao|à|a|o ~1 nosso|meu|nossa|minha
        advogado|advogada; através do|da nosso|meu|nossa|minha advogado|advogada; respondid* ~1 pelo|pela
        nosso|nossa|meu|minha advogado|advogada; recebi|recebemos|assumi mandato|procuração ~1 de|da|do;
        ilustre colega|mandatário|mandatária; fui|fomos mandatad*|constituíd*;
        notícias|carta ~1 do|da nosso|meu|nossa|minha advogado|advogada; está|fica|foi|segue|passou|entregue
        ~4 com|ao|nas_mãos_do|para|à|no o|a? nosso|meu|nossa|minha advogado|advogada;
        entregue|passado|confiado ~1 ao|à nosso|meu|nossa advogado|advogada;
        tomaremos|tomaremos_as|adotaremos ~3 judiciais|legais|cabíveis; apresentaremos|apresento|faremos ~1
        queixa;
        entregámos|entregamos|passámos ~3 nosso|meu advogado
    """,
    "quit": """
        não ~2 contactem|contatem|contactar|contatar|escrevam|abordem ~4 meu|minha|nosso|nossa
        cliente|constituinte;
        tir*|retir*|remov*|exclu*|apag* ~4 da|do|das|dos|de|desse|dessa|deste|desta ~1
        lista|listas|disparo|disparos|mailing|mailings|envio|envios|régua|robô|destinatários;
        tirem|tire|retirem|retire|removam|remova|excluam|exclua|apaguem|apague|tira|eliminem o|os|a? ~1
        nosso|nossos|meu|este|estes|esse|esses|nossa|minha ~1
        email|e|mail|endereço|endereços|número|números|contato|contacto|emails;
        sumam|suma|some|desapareçam|desapareça|saiam ~1 da|do|de minha|meu|nossa|nosso ~1
        caixa|email|vida|e; abstenham|abstenha|abster|absterem ~3
        cobranças|contacto|contato|envio|lembretes|avisos|enviar|contactar|contatar|
        escrever|comunicações|novas; parem|pare|cessem|cesse|deixem ~1 de nos|me|lhe?
        enviar|mandar|escrever|ligar|contactar|contatar|cobrar|incomodar; não nos|me|lhe
        escrevam|escreva|mandem|mande|enviem|envie|contactem|contatem|liguem ~2 mais|nunca;
        não queremos|quero|desejamos|pretendemos ~1 receber mais; deixem nos|me em paz; deixem-nos|deixem-me
        em paz; tirem|tire|removam|remova|retirem nos|me ~2 lista|listas|mailing|envios|base|cadastro
    """,
}
