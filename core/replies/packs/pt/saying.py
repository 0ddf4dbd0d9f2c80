"""Portuguese: requests, questions, trouble, proceedings, absence, abuse. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        cópia*|2ª|segunda|2a|2.ª via|vias ~3; segunda|2a|2ª via; 2.a via; via da fatura|factura; cópia* ~4
        fatura*|factura*|da|pdf; duplicado ~3 fatura*; reenvi*|reenviar ~5 fatura*|factura*|a|cópia|pdf|as;
        reenviar; reenvio ~4; enviar|enviem|envie|mandar|mande|mandem|remeter|facultar|
        disponibilizar|preciso|precisamos|necessit* ~6
        fatura|faturas|factura|facturas|cópia|cópias|pdf|duplicado|boleto; fatura*|factura* ~6 não ~3
        receb*|encontr*|cheg*|temos|tenho|const*; não ~4 receb*|encontr*|cheg*|temos|tenho|localiz* ~4
        fatura*|factura*|boleto; nunca ~2 receb* ~3 fatura*|factura*; fatura* ~4 perdi*|extravi*|em_falta; anexo* ~4
        não|falta|removid*|bloquead*|vazio|corrompid*|eliminad*; sem anexo; falta ~3 anexo|fatura; novamente ~3
        fatura*; fatura* ~4 novamente|de_novo|outra vez
    """,
    "statement": """
        extrato* ~4 conta*|corrente|cliente|atualiz*; extracto* ~4 conta*; conta corrente; conta-corrente; posição
        ~2 conta; listagem ~4 fatura*|pendente*|abert*|vencid*; lista ~4 fatura*|pendente*|abert*|vencid*; mapa ~3
        pendentes|fatura*|dívida*; saldo* ~3 pendente*|conta|atualizad*; relação ~4 fatura*|pendente*|abert*|dívida;
        reconciliação ~2 conta*|saldo*; pendentes ~2 conta; extrato; resumo ~3 conta|fatura*; demonstrativo ~4
    """,
    "not_statement": "extrato bancário; extracto bancário; extrato ~2 banco; lista ~3 pagas",
    "question": """
        por que|quê; porquê; porque ~2 é|está|motivo|razão ~2 que; porque é que;
        o_que|qual|quais|quando|quanto|como|onde|quem ~2
        é|são|está|refere|significa|corresponde*|devo|devemos|valor|fatura| conta|iban; a que ~3; de que ~3; a qual
        ~3; de qual ~3; podem|pode|poderiam|poderia|conseguem ~3
        explicar|esclarecer|confirmar|dizer|indicar|informar|detalhar| clarificar; não ~2
        entend*|perceb*|compreend*; não ~2 claro; esclarec* ~3; dúvida*; uma pergunta|questão; gostaria ~2
        saber|perceber|entender; queria saber; explicação; agrade* ~3 esclarec*|inform*|explic*; não sei ~3;
        desconheç*; mais informações|detalhes; preciso ~2 saber|perceber
    """,
    "plan": """
        prestaç*; parcel*; a prestações; fracion*; faseadamente|faseado|faseada; mensalidade*; por mês; mensal*;
        mensais; plano de pagamento*|prestações|regularização; acordo de pagamento*; prorrog*; adiar|adiamento;
        dilatar; alarg* ~3 prazo; prazo ~3 maior|alargad*|adicional|mais|extra|extens*; mais ~2
        dias|tempo|prazo|semanas|meses; mais tempo; moratória; diferir|diferimento; em ~1
        duas|três|quatro|seis|várias|3|4|6|2 vezes|parcelas|prestações|tranches; dividir ~4 valor|dívida|pagamento;
        tenham paciência; um pouco ~2 tempo|paciência; aguardar ~2 mais; extensão ~3 prazo
    """,
    "hardship": """
        atravess* ~4 período|fase|momento|dificuld*; período ~2 complicado|difícil; dificuldades; não nos é
        possível; não ~3 possível ~2 liquidar|pagar|regularizar; custa* ~3 pagar; estamos mal; dificuldade* ~4
        tesouraria|financeir*|económic*|econômic*|pagar|liquidez|caixa; com dificuldades; problema* ~3
        tesouraria|liquidez|financeir*|caixa|dinheiro; falta ~2 liquidez|dinheiro|verba|tesouraria|fundos;
        tesouraria ~4 difícil|apertad*|complicad*|negativ*|problema*; crise; momento* ~2
        difícil|complicado|delicado|mau; situação ~3 difícil|complicada|delicada|financeira|crítica|económica; fase
        ~2 difícil|complicada|má; não ~2 temos|tenho|há ~3 dinheiro|fundos|liquidez|verba|caixa|meios|trabalho; sem
        ~2 dinheiro|liquidez|fundos|verba|um_tostão|trabalho; clientes ~4 não ~3 pag*; banco ~4
        cort*|cancel*|bloque*|congel*; conta* ~3 penhorad*|bloquead*|vazi*|negativ*; vendas ~3 caír*|baix*|queda;
        apertad*; sufoc*; faturação ~3 caiu|quebra|baix*; quebra ~2 faturação|vendas; não está fácil; aflit*;
        ordenados ~3 atraso
    """,
    "admin": """
        número|nº|n* ~3 encomenda|requisição|compromisso|po|fornecedor|cabimento|pedido ~6; nota de encomenda ~4;
        ordem de compra ~4; requisição ~4; po ~3 falta*|indic*|const*|inclu*; falta* ~5
        encomenda|requisição|compromisso|po|nif|referência|pedido; portal; plataforma; submet*|submiss* ~4;
        carregar|carregad* ~3 portal|plataforma; fatura* eletrónica*|eletrônica*; peppol; coupa; ariba; cius;
        nif|cnpj|contribuinte ~4 errad*|incorret*|falta|corrig*; registo ~2 fornecedor; ficha ~2 fornecedor;
        cadastro ~3; abertura ~3 fornecedor; certidão|certidões ~4; declaração ~4
        não_dívida|situação|caducad*|expirad*|finanças; certificado* ~4 expir*|caduc*|vencid*|falta;
        denominação|razão|designação social; morada ~3 faturação|errad*|alterad*|incorret*|fiscal; endereço ~3
        faturação|cobrança|errado|faturamento; em nome de; emitir ~4 nome|nova|outra; mudança ~2
        nome|morada|denominação; rejeitad* ~4 sistema|portal|plataforma; devolvid* ~3 sistema|portal; centro de
        custo; entrada ~2 mercadoria ~3; formulário ~3; iban ~3 comprovativo|declaração|confirmação;
        reemitir|reemissão; refaturar; nota fiscal ~4 errad*|corrig*|carta; carta de correção; xml
    """,
    "gone": """
        nada a ver; email|endereço pessoal|privado|particular; não ~3 pessoa ~2
        certa|indicada|correta|responsável|adequada; não ~3 trato|tratamos|responsável|competência|encarregad* ~4;
        não sou eu ~3; já não ~4 trabalh*|está|faz|exerc*|colabor*|integra; não ~2 trabalh* ~3 mais|aqui|já|empresa;
        não ~3 mais ~3 empresa; saiu ~3 empresa|funções|companhia; deixou ~3 empresa|funções|trabalhar; deixei ~3
        empresa|trabalhar; saí ~3; reformad*|reformou|aposent*;
        pessoa|contacto|departamento|endereço|destinatário|email errad*; enganou* ~3; contact*|contat* ~2
        antes|preferencialmente|financeiro|colega|departamento|por|através| direta*;
        dirija|dirijam|envie|enviem|escreva|fale|falem|contacte|contate ~8 para|com|a|ao ~6; passou ~3 a_ser|para; a
        partir de agora ~6; novo contacto|responsável|email; substituíd* pelo|pela|por; falec*; não é ~3
        comigo|minha; não me diz respeito; mudou ~2 funções|departamento|empresa; sou particular; contacte
        financeiro|contabilidade; responsável ~2 é
    """,
    "redirect": """
        contact*; contat*; envi*; escrev*; dirij*; fale*; mand*; urgen*; email; e-mail; endereço; através; cópia;
        responder
    """,
    "ooo": """
        ausente*; ausência; fora ~2 escritório; de férias; em férias; férias; de baixa; baixa ~2 médica|maternidade;
        licença ~2 maternidade|paternidade|médica|sem; não ~2 disponível|escritório; em viagem; viagem; regress* ~4;
        de volta ~3; no meu regresso; ao regressar; volto ~3; escritório* ~4 encerrad*|fechad*; encerrad* ~3
        para|até|de|por; acesso limitado; sem acesso; retorn* ~3 dia|no|em; responder* ~4 regresso|possível|volta;
        feriado; encontro ~2 férias|ausente|fora
    """,
    "back": """
        regress* ~4; de volta ~3; volto ~3; retorn* ~3; a partir de|do; novamente ~3 dia|no; reabr* ~3; retom* ~3
    """,
    "inclusive": "inclusive; inclusivé; incluindo; inclusivo",
    "difference": """
        diferença; descont*; deduz*; abat*; a mais; em excesso; cobrad* ~3 mais; taxa*; juros; portes; custos;
        retid*; reclam*; nota de crédito de|no|por; penaliz*; valor em causa; em disputa
    """,
    "hold": "retid*; reter; bloque*; suspens*; suspend*; parad*",
    "bounce": """
        não ~4 entregue|entregar|entregue; não pôde ser; falha ~3 entrega; entrega ~3 falhou|falha; caixa ~3
        cheia|inexistente; endereço ~5 não ~2 encontrado|existe|válido; endereço ~3
        inexistente|desconhecido|rejeitado; destinatário* ~4 desconhecid*|rejeit*|não|inexistent*;
        utilizador|usuário desconhecido; 550; 5.1.1; mailer daemon; devolvid* ~3 remetente; undeliver*; mensagem ~3
        devolvida
    """,
    "insolvency": """
        insolv*; falência; falid*; falimos; falências; liquidação ~3 judicial|empresa|sociedade|extrajudicial; em
        liquidação; liquidatári*; recuperação ~1 judicial|extrajudicial; administrador* ~3
        insolvência|judicial*|massa; administrador judicial; massa ~1 insolvente|falida; per; pevi*; revitaliz*;
        plano ~2 insolvência|revitalização|recuperação; reclam* ~4 crédito*; créditos ~4
        reclam*|sobre_a_insolvência; assembleia ~2 credores; sentença ~4 insolvência|falência|declar*; exoneração ~2
        passivo; dissolv*|dissolução; encerr* ~3 atividade|empresa|definitiv*|portas; fechamos ~3
        empresa|portas|definitiv*; cessou ~3 atividade; cessação ~2 atividade|atividades|pagamentos; bancarrota;
        quebramos; concordata; síndico; citius; rers; processo especial; extinta; rere; qualificação ~2 insolvência
    """,
    "not_insolvency": """
        client*|fornecedor* ~6 insolv*|falência|falid*|faliu; evitar ~3 insolvência|falência; liquidação ~3
        fatura*|pagamento|dia|saldo|valor; per ~1 capita; não ~2 insolv*; em liquidação ~2 total|stock;
        administrador judicial ~1 de ~1 empresa
    """,
    "legal": """
        advogad*; escritório ~3 advogad*|advocacia; ao nosso escritório; solicitador*; jurídic*;
        departamento|gabinete|apoio jurídico; jurista*; tribunal; tribunais; juiz; juízo; judicial*; judiciais; ação
        ~2 judicial|legal|tribunal|cível; ações ~2 legais|judiciais; medidas ~2 legais|judiciais; vias ~2
        legais|judiciais; processar*|processo ~3 judicial|tribunal|crime|cível|contra; processo em tribunal; queixa
        ~3; queixa-crime; denúncia; denunci*; polícia; psp; gnr; ministério público; injunção; oposição ~4 injunção;
        contestação ~3 ação|tribunal|injunção; contestar ~3 judicial*; constituinte*; mandatári*; meu|minha|nosso
        cliente ~4; minha cliente; em representação ~4; em nome ~3 cliente|constituinte; procuração;
        indemniza*|indeniza*; perdas e danos; reserv* ~4 direito*; prescri*; livro ~2 reclamações; deco; procon;
        asae; arbitragem; mediação; julgado* de paz; citação; intimação; legais; vou|vamos|irei|iremos processar;
        processar vos|voces|os; notificação judicial; notário; litígio; litigância
    """,
    "not_legal": """
        denominação social; sede legal; representante legal ~3 assin*; vosso advogado ~3 custo*; vosso ~1 tribunal;
        recuperação judicial; administrador judicial; administradora judicial; ao escritório ~2 central; termos
        legais; juros legais; prazo legal; contabilista; nos nossos escritórios; obrigações legais ~2 fisc*
    """,
    "firm": "advogad*; sociedade de advogados; solicitador*",
    "stop": """
        voltem|voltar|volte a ~2 escrev*|contact*|ligar*|mand*|envi*; deixem-me; deixem|deixe me|nos; chega; parem
        com isto; retirem|removam|tirem ~4 email|contacto|nome|lista|base; tirem-me; tirem me; não me|nos
        mandem|enviem|contactem|escrevam; cancel* ~3 subscrição|assinatura ~2; descadastr*; cancelar
        subscrição|inscrição; anular ~2 subscrição; unsubscribe; remov* ~8
        lista*|contacto*|contato*|base|email|e-mail|endereço|dados|número|me| nome; retir* ~8
        lista*|base|contactos|mailing|email|endereço; retirem-me; apag*|elimin* ~6
        dados|email|e-mail|endereço|contacto*|número|registo*|nome; apagamento ~4; eliminação ~3 dados; deix* ~4 de
        ~2 envi*|mand*|contact*|escrev*|ligar|enviar|nos|me|incomodar; par* ~3 de ~3
        mandar|enviar|contact*|escrever|ligar|incomodar|chatear|envi*|me|nos; parem ~4; cess* ~6
        contact*|comunica*|envio*|email*; não ~4 quer*|desej*|pretend* ~4
        receb*|contact*|email*|e-mail*|mais|mensagens|comunica*; não ~4
        envi*|mand*|contact*|contat*|escrev*|lig*|incomod* ~4 mais|novamente|nada|nunca; não ~2 me|nos ~2
        contact*|escrev*|mandem|envi*|lig*|incomod* ~3; mais emails|e-mails|mensagens|lembretes|avisos|contactos ~2
        não; chega de ~4; basta de ~3; rgpd; lgpd; direito ~3 esquecimento|apagamento|oposição; oponho ~5; oposição
        ~3 tratamento; dados pessoais; revog* ~3 consentimento; deixem-me|deixem-nos|deixe-me|deixem|larguem ~2
        em_paz|paz|sossego; em paz; vão chatear; chatear outro*; base de dados ~3; spam; assédio; lista ~2
        emails|distribuição|envio|mailing; sair ~3 lista
    """,
    "not_stop": """
        não ~2 hesit* ~6; não ~3 dúvida; cancel* ~3 encomenda|contrato|pedido|fatura|serviço; remov* ~3
        fatura|linha|cobrança; não ~4 envi* ~3 mercadoria|nota|guia|material; apag* ~2 este|esta ~1 mensagem|email;
        elimin* ~2 este|esta ~1 mensagem|email; retir* ~3 material|mercadoria; enquanto ~2 não ~6; cess* ~3
        atividade|pagamentos; assinatura ~2 da_guia|digital|autorizada; não ~2 recebi ~3; pare* ~3
        obra|trabalho|fornecimento; baixa ~2
    """,
    "hostile": """
        idiota*; imbecil*; estúpid*; burr*; ladrõ*; ladrao; ladrão; ladra*; vigaris*; aldrab*; burlõ*; burlao;
        burlão; burla; vergonha; vergonhos*; incompetent*; palhaç*; parasita*; abutre*; merda*; caralho; foda*;
        fod*; puta*; filho*|filhos da; cabr*; otári*; inúteis|inútil; nojent*; nojo; escumalha; bandid*; gatuno*;
        golpist*; caloteir*; mentiros*; ridícul*; patétic*; miseráve*; vão ~3 merda|diabo|caralho|raio|chatear;
        mafios*; chulos; animais; cambada; bando de; sanguessug*; porcaria; farto* de; fart* ~2; desgraçad*;
        canalha*; trapaceir*; raios vos partam; que lata
    """,
    "ack": """
        recebid*; receb* ~2 agrade*; obrigad*; ok; tom* ~2 nota; tomei; tomámos; acus* ~2 rece*; ciente; certo;
        entendid*; vou ~3 verificar|ver|analisar|tratar|encaminhar|confirmar; vamos ~3 verificar|analisar|ver; dou
        ~2 resposta|retorno; encaminh* ~3; reencaminh* ~3; darei ~3; daremos ~3; pass* ~4
        contabilidade|colega|departamento; ticket; pedido ~4 registad*|recebid*; em análise; a verificar; retorn* ~3
        assim; de acordo; respondo ~3; combinado
    """,
    "greeting": "boas festas|férias; feliz natal|ano; bom fim|ano|natal|dia; votos de; ver anexo; em anexo",
    "inject": """
        ignor*|esqueç*|esquece|desconsider* ~6 instruç*|regras|diretiva*|orientações; instruç* ~4 anterior*; sistema
        ~1 mensagem|aviso|notificação; mensagem ~2 sistema; és|você ~3 ia|assistente|modelo|bot; inteligência
        artificial; agente ia; como ia; modelo de linguagem; classifi* ~5 como; respond* ~2 apenas|só|com|json;
        json; intents; novas instruções; override; modo desenvolvedor|programador
    """,
    "order": """
        marc* ~6 paga*|pago*|liquidad*|fechad*|encerrad*; regist* ~6 promessa*|pagamento*|compromisso; fech*|encerr*
        ~6 disputa*|fatura*|caso*|processo*|reclam*|itens; coloc*|defin* ~6 pag*|liquidad*|estado|zero; estado ~3
        pag*|liquidad*|fechad*; atualiz* ~3 sistema|regist*|base; par* ~3 cobranç*; desbloque* ~3; conced* ~3
        desconto
    """,
}
