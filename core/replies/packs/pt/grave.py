"""Portuguese: proceedings, lawyers, wanting no more of us, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GRAVE: Final[Mapping[str, str]] = {
    "insolvency": """
        insolv*; falência; falid*; falimos; falências; liquidação ~3 judicial|empresa|sociedade|extrajudicial;
        em liquidação; liquidatári*; recuperação ~1 judicial|extrajudicial; administrador* ~3
        insolvência|judicial*|massa; administrador judicial; massa ~1 insolvente|falida; per; pevi*; revitaliz*;
        plano ~2 insolvência|revitalização|recuperação; reclam* ~4 crédito*; créditos ~4
        reclam*|sobre_a_insolvência; assembleia ~2 credores; sentença ~4 insolvência|falência|declar*;
        exoneração ~2 passivo; dissolv*|dissolução; encerr* ~3 atividade|empresa|definitiv*|portas; fechamos ~3
        empresa|portas|definitiv*; cessou ~3 atividade; cessação ~2 atividade|atividades|pagamentos; bancarrota;
        quebramos; concordata; síndico; citius; rers; processo especial; extinta; rere; qualificação ~2
        insolvência; autofalência; pedi ~2 falência; pedido de falência; protocolou ~4 falência; juiz ~3 lacrou;
        lacrou ~3; processamento ~3 recuperação; deferido ~4 recuperação; insolvente; acabou ~2 insolvente;
        falência|falências ~3; decretada ~3; administrador judicial ~3 provisório; votação do plano; assembleia
        geral ~2 credores; plano ~2 recuperação; concurso ~2 credores; credores ~6; fechámos|fechamos|fechei ~4
        portas|vez|loja; fechar ~2 portas; encerrámos|encerramos ~3 atividade; dissolução; liquidatário; massa
        falida; habilitação ~3 crédito*; habilitar ~3 crédito*; apresentámos|apresentamos ~3 insolvência; dar
        entrada ~4 insolvência; entrada ~4 processo ~2 insolvência; processo de insolvência; faliu; baixar ~2
        portas; quebrou ~2 empresa; administrador ~2 insolvência; exoneração; sobre-endividamento;
        sobreendivid*; mediador ~2 recuperação; fórum ~3; no fórum; quadro geral ~2 credores; stay period;
        verificação ~2 créditos; insolvencia|falencia|falensia|insolvensia; lista ~2 credores; reclamação ~2
        créditos; reclamar ~3 crédito*; apenso ~2 reclamação; gestor judicial; administração ~2 insolvência;
        recuperação judicial; pré falência; plano especial; fechou ~2 portas; fechar ~3 vez; encerrar ~3 vez;
        sociedade ~3 extinta|dissolvida; dissolvida;
        empresa ~2 faliu|quebrou; faliu|falimos; pedido ~2 insolvência|falência; abriu|abrimos falência
    """,
    "not_insolvency": """
        client* ~6 insolv*|falência|falid*|faliu; evitar ~3 insolvência|falência; liquidação ~3
        fatura*|pagamento|dia|saldo|valor; per ~1 capita; em liquidação ~2 total|stock; administrador judicial
        ~1 de ~1 empresa; escritório|gabinete|somos ~5 administradores ~2 insolvência|judiciais ~3;
        administradores de insolvência ~3; empresa irmã|filial|participada ~8 insolv*|falência; liquidação ~3
        montra|saldos|stock|loja|total; liquidação total ~4; secção ~2 liquidação; secção de liquidação ~3;
        seminário|curso|livro|formação ~8 insolv*|falência; vend*|confecion*|imprim*|fabric* ~8
        administradores|falências|insolvência; rumor*|boato* ~8; ameaç* ~5 falência|insolvência; curador ~3
        exposição|museu; créditos ~3 fiscais; serão ~3 liquidadas; reclamámos ~3 crédito ~2 nota; não
        estamos|está|estão|estou|somos|há|vamos ~2 insolv*|falência|falid*|liquidação; nem ~2 insolv*|falência
    """,
    "formal": """
        credor*|sentença|decretad*|declarad*|nomead*|deferid*|pedido|pedi|entrada|processo|
        créditos|massa|plano|protocolou|insolvente|juiz; em insolvência|liquidação|falência|recuperação
    """,
    "legal": """
        advogad*; escritório ~3 advogad*|advocacia; ao nosso escritório; solicitador*; jurídic*;
        departamento|gabinete|apoio jurídico; jurista*; tribunal; tribunais; juiz; juízo; judicial*; judiciais;
        ação ~2 judicial|legal|tribunal|cível; ações ~2 legais|judiciais; medidas ~2 legais|judiciais; vias ~2
        legais|judiciais; processar*|processo ~3 judicial|tribunal|crime|cível|contra; processo em tribunal;
        queixa ~3; queixa-crime; denúncia; denunci*; polícia; psp; gnr; ministério público; injunção; oposição
        ~4 injunção; contestação ~3 ação|tribunal|injunção; contestar ~3 judicial*; constituinte*; mandatári*;
        meu|minha|nosso cliente ~4; minha cliente; em representação ~4; em nome ~3 cliente|constituinte;
        procuração; indemniza*|indeniza*; perdas e danos; reserv* ~4 direito*; prescri*; livro ~2 reclamações;
        deco; procon; asae; arbitragem; mediação; julgado* de paz; citação; intimação; legais;
        vou|vamos|irei|iremos processar; processar vos|voces|os; notificação judicial; notário; litígio;
        litigância; intentou|intentámos|intentamos ~3 ação; ação contra ~3; embargos; executado|execução ~3;
        mandatário constituído; constituinte; ao abrigo ~3 advogad*; signatária; juizado; juizado especial;
        serasa ~3 processo; abrir processo; vou ~2 processar; processo ~3 se; departamento jurídico; jurídico;
        em tribunal; no tribunal; advogad* ~3; petição; contestação ~3; audiência; queixa; prescreveu; decisão
        judicial; livro de reclamações; cnpd ~3; anpd ~3; citad* ~3; ação judicial; até haver decisão;
        delegacia; boletim ~2 ocorrência;
        intent*|interpor|interpus*|apresent*|avanç*|propor|recorr*|entreg*|pass*|encaminh*|
        consult*|contrat*|mov*|entrar|entrei|entramos|acion*|instaur*|levar|process* ~6
        advogad*|tribunal|justiça|queixa|ação|judicial|jurídic*|polícia|processo|juiz|juizado|
        procon|deco|arbitral|mediação|delegacia|julgados; vemo*|veremos|vê ~4 tribunal|juiz|justiça; represent*
        ~5 cliente|interesses|sociedade|empresa;
        patronos|patrono|mandatário* ~4; constituinte ~4; ação|acção indenizatória|indemnizatória|judicial;
        meu|minha|nosso|nossa advogad* ~4; vou|iremos ~3 polícia|tribunal|justiça|procon;
        providência|providências cautelar|cautelares; liminar; procedimento cautelar
    """,
    "not_legal": """
        denominação social; sede legal; representante legal ~3 assin*; vosso advogado ~3 custo*; vosso ~1
        tribunal; recuperação judicial; administrador judicial; administradora judicial; ao escritório ~2
        central; termos legais; juros legais; prazo legal; contabilista; nos nossos escritórios; obrigações
        legais ~2 fisc*; não ~2 cham* ~4 advogad*|tribunal ~2; não ~4 precis* ~4 advogad*|tribunal*; não ~3 é ~2
        preciso ~3 advogad*|tribunal; sem ~2 necessidade ~4 advogad*|tribunal; escusam ~5 advogad*|tribunal;
        nada de ~2 advogad*; becas|togas ~6; vend*|confecion*|confecc*|imprim*|forne*|fabric* ~8
        advogad*|juíz*|juiz*|tribuna*|notári*|solicitador*; cantina|bar|refeitório|economato|compras ~4
        tribunal; vosso|vossos|seu|seus ~2 advogad*; falam|mencion*|ameaç*|escrev* ~6
        advogad*|tribunal|judicial*|ação; pedido de falência ~6 juiz; juiz lacrou; juiz ~3 lacrou ~3; processo
        design; design ~3 processo; processo ~2 interno|aprovação; queixa ~2 cliente; processamento ~3;
        resolução alternativa; nosso|meu ~1 maior|principal|melhor ~1 cliente; cliente* ~3 não ~2 pag*;
        não|nunca|ninguém vamos|vai|vou processar
    """,
    "firm": "advogad*; sociedade de advogados; solicitador*",
    "lawyer": """
        advogad*|tribunal|tribunais|juiz|juíz*|jurídic*|solicitador*|notári*|fórum|judicial|
        judiciais|legal|legais
    """,
    "mine": """
        meu|minha|nosso|nossa|nossos|ao|no|em|filho|primo
    """,
    "stop": """
        voltem|voltar|volte a ~2 escrev*|contact*|ligar*|mand*|envi*; deixem-me; deixem|deixe me|nos; chega;
        parem com isto; retirem|removam|tirem ~4 email|contacto|nome|lista|base; tirem-me; tirem me; não me|nos
        mandem|enviem|contactem|escrevam; cancel* ~3 subscrição|assinatura ~2; descadastr*; cancelar
        subscrição|inscrição; anular ~2 subscrição; unsubscribe; remov* ~8
        lista*|contacto*|contato*|base|email|e-mail|endereço|dados|número|me|nome; retir* ~8
        lista*|base|contactos|mailing|email|endereço; retirem-me; apag*|elimin* ~6
        dados|email|e-mail|endereço|contacto*|número|registo*|nome; apagamento ~4; eliminação ~3 dados; deix* ~4
        de ~2 envi*|mand*|contact*|escrev*|ligar|enviar|nos|me|incomodar; par* ~3 de ~3
        mandar|enviar|contact*|escrever|ligar|incomodar|chatear|envi*|me|nos; parem ~4; cess* ~6
        contact*|comunica*|envio*|email*; não ~4 quer*|desej*|pretend* ~4
        receb*|contact*|email*|e-mail*|mais|mensagens|comunica*; não ~4
        envi*|mand*|contact*|contat*|escrev*|lig*|incomod* ~4 mais|novamente|nada|nunca; não ~2 me|nos ~2
        contact*|escrev*|mandem|envi*|lig*|incomod* ~3; mais emails|e-mails|mensagens|lembretes|avisos|contactos
        ~2 não; chega de ~4; basta de ~3; rgpd; lgpd; direito ~3 esquecimento|apagamento|oposição; oponho ~5;
        oposição ~3 tratamento; dados pessoais; revog* ~3 consentimento;
        deixem-me|deixem-nos|deixe-me|deixem|larguem ~2 em_paz|paz|sossego; em paz; vão chatear; chatear outro*;
        base de dados ~3; spam; assédio; lista ~2 emails|distribuição|envio|mailing; sair ~3 lista; não
        contatem|contactem ~5; não contatem|contactem; parem de ~4; já chega; ja chega; chega de ~3
        emails|mails|mensagens|avisos; bloquead* ~2 estão|estao|este|o; bloqueada|bloqueado estão|estao;
        encerrem ~4 envio ~4; excluam ~3 dados; excluir ~3 dados|contato; tirem|tira|tire ~4 lista ~3; tirem-me
        da lista; opõe-se ~6; opõe se ~8; apagamento; não escrevam ~3; não me escrevam|mandem|liguem; não quero
        ~3 receber|mais|saber ~4; só por ~3 correio|carta; por carta ~3 apenas|só; demasiad* ~3
        emails|mensagens|avisos; remover; removam ~4; sair da lista; farto ~3 emails|mensagens|avisos; deixem ~3
        mandar|enviar; cessem ~5; cessem; risquem ~4; riscar ~3 lista; pararem ~4; deixem-me em paz; larguem-me;
        cess*|termin*|interromp*|chega|basta|stop|encerr*|abst*|evit*|ponham ~7
        contact*|contat*|comunica*|emails|e-mail|e-mails|mensagens|mandar*|envio|envios|escrever*|
        ligar*|ligações|telefon*|lembretes|avisos|notificaç*|sms|whatsapp|incomodar*|chatear*|
        assediar|spam|insist*|importun*; remov*|retir*|apag*|elimin*|exclu*|risc*|descadastr*|delet* ~7
        lista|listas|base|bases|contactos|contatos|email|e-mail|endereço|dados|mailing|
        destinatários|distribuição|agenda; não ~3
        escrev*|envi*|mand*|lig*|contact*|contat*|incomod*|telefon*|chatei*|importun*|volt* ~4
        mais|nunca|novamente|nada|outra|nenhum|nenhuma; não ~2 quer*|desej*|pretend*|autoriz* ~4
        receb*|ser|contact*|contat*|mais|saber|email*|e-mail*|mensagens; nem ~2 mais ~2 um|uma ~1
        email|e-mail|mensagem; nenhum|nenhuma ~2 mais|outro|outra|email|mensagem|contacto|comunicação ~2 mais;
        só|apenas|exclusivamente|unicamente ~3 correio|carta|postal|escrito; spam|lixo; oponho|opõe|oposição ~7
        tratamento|uso|dados|endereço; pare|parem|parar|deixem|deixe|deixar|suspendam ~6
        contact*|contat*|comunica*|email|emails|e-mails|mensagens|mandar*|enviar*|escrever*|
        ligar*|lembretes|avisos|incomodar*|chatear*;
        não ~2 contatem|contactem|escrevam|liguem mais ~3; solicit* ~2 que não contat*|contact* ~4;
        retirem|tirem|removam ~3 endereço|email|lista|contacto; abstenham se ~4;
        vedado|proibido|interdito ~3 contato*|contacto*|envio*|comunicação; não receber mais ~2; não
        enviem|envie|mandem|mande|remetam ~3
        cobranças|avisos|mensagens|emails|e-mails|lembretes|cartas|mais|nada; mais um|uma
        email|e-mail|mail|mensagem|carta|chamada ~3 e; não insist*; ninguém ~2 respond*; em paz ~3
    """,
    "not_stop": """
        não ~2 hesit* ~6; não ~3 dúvida; cancel* ~3 encomenda|contrato|pedido|fatura|serviço; remov* ~3
        fatura|linha|cobrança; não ~4 envi* ~3 mercadoria|nota|guia|material; apag* ~2 este|esta ~1
        mensagem|email; elimin* ~2 este|esta ~1 mensagem|email; retir* ~3 material|mercadoria; enquanto ~2 não
        ~6; cess* ~3 atividade|pagamentos; assinatura ~2 da_guia|digital|autorizada; não ~2 recebi ~3; pare* ~3
        obra|trabalho|fornecimento; baixa ~2; não ~2 me ~2 tirem|retirem|removam|apaguem ~6; não ~1 me ~1
        descadastr* ~4; clique|clicar|cancele ~6; cancele aqui ~4; aqui ~2 subscrição; se ~2 já ~2 não ~2 quer
        ~8; se não deseja* ~8; para ~2 deixar de receber ~6; para cancelar ~4 subscrição ~6; subscrição ~4
        clique|aqui; suspensão ~2 execução; farto de esperar; não ~2 quero ~3 pagar; recuperação ~6; tirar da
        lista não; não contes ~6; chega ~2 dinheiro; esqueçam ~5 data; remover ~3 juros; nunca ~2
        escrev*|escrito|disse|dito|pedi ~2; deixem|deixe nos|me ~1 pagar|liquidar
    """,
    "footer": """
        clique|clicar ~3 aqui; cancele ~2 aqui; cancelar ~4 subscrição ~4 aqui|clique; se já não quer ~5; para
        ~2 cancelar|remover ~3 subscrição|newsletter; deixar de receber ~4 newsletter|novidades;
        informação|informações confidencial|confidenciais; mensagem ~2 por engano|erro; email|e-mail ~2 por
        engano|erro; proibida ~3 divulgação|reprodução|cópia; sigilo profissional; receber ~3
        newsletter|boletim|novidades ~6; exclusivamente ~3 destinatário*; antes de imprimir
    """,
    "hostile": """
        idiota*; imbecil*; estúpid*; burr*; ladrõ*; ladrao; ladrão; ladra*; vigaris*; aldrab*; burlõ*; burlao;
        burlão; burla; vergonha; vergonhos*; incompetent*; palhaç*; parasita*; abutre*; merda*; caralho; foda*;
        fod*; puta*; filho*|filhos da; cabr*; otári*; inúteis|inútil; nojent*; nojo; escumalha; bandid*;
        gatuno*; golpist*; caloteir*; mentiros*; ridícul*; patétic*; miseráve*; vão ~3
        merda|diabo|caralho|raio|chatear; mafios*; chulos; animais; cambada; bando de; sanguessug*; porcaria;
        farto* de; fart* ~2; desgraçad*; canalha*; trapaceir*; raios vos partam; que lata; filhos da mãe; filhos
        da; ratazanas; ladrões; agiotas; gananciosos; bandalhos; corja; vão se; vão mas é; vai te; badamerda;
        pilantras; safados; picaretas; cretin*; sacanas; escória; bestas
    """,
}
