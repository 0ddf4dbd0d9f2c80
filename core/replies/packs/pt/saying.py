"""Portuguese: requests, questions, trouble, absence. Written as core.replies.phrases says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SAYING: Final[Mapping[str, str]] = {
    "copy": """
        cópia*|2ª|segunda|2a|2.ª via|vias ~3; segunda|2a|2ª via; 2.a via; via da fatura|factura; cópia* ~4
        fatura*|factura*|da|pdf; duplicado ~3 fatura*; reenvi*|reenviar ~5 fatura*|factura*|a|cópia|pdf|as;
        reenviar; reenvio ~4; enviar|enviem|envie|mandar|mande|mandem|remeter|facultar|disponibilizar|preciso|
        precisamos|necessit* ~6 fatura|faturas|factura|facturas|cópia|cópias|pdf|duplicado|boleto;
        fatura*|factura* ~6 não ~3 receb*|encontr*|cheg*|temos|tenho|const*; não ~4
        receb*|encontr*|cheg*|temos|tenho|localiz* ~4 fatura*|factura*|boleto; nunca ~2 receb* ~3
        fatura*|factura*; fatura* ~4 perdi*|extravi*|em_falta; anexo* ~4
        não|falta|removid*|bloquead*|vazio|corrompid*|eliminad*; sem anexo; falta ~3 anexo|fatura; novamente ~3
        fatura*; fatura* ~4 novamente|de_novo|outra vez; manda|mande|mandem|envia|envie|enviem ~5
        pdf|cópia|fatura|via|boleto; não encontro|encontramos|acho|achei ~4; pdf; nova cópia; outra cópia;
        segunda via; cópia por favor; outra vez ~3 pdf|fatura; dossier ~4 água|molh*
    """,
    "statement": """
        extrato* ~4 conta*|corrente|cliente|atualiz*; extracto* ~4 conta*; conta corrente; conta-corrente;
        posição ~2 conta; listagem ~4 fatura*|pendente*|abert*|vencid*; lista ~4
        fatura*|pendente*|abert*|vencid*; mapa ~3 pendentes|fatura*|dívida*; saldo* ~3
        pendente*|conta|atualizad*; relação ~4 fatura*|pendente*|abert*|dívida; reconciliação ~2 conta*|saldo*;
        pendentes ~2 conta; extrato; resumo ~3 conta|fatura*; demonstrativo ~4; extracto; um extrato; conta
        corrente ~2 atualizada; listagem; o que ~3 em aberto; posição da conta; mapa de pendentes; relação de
        débitos
    """,
    "not_statement": """
        extrato bancário; extracto bancário; extrato ~2 banco; lista ~3 pagas; conferir ~2 conta corrente; a
        conferir ~4; conferi ~4 conta; na ~1 conta corrente; vossa conta corrente ~3
    """,
    "question": """
        por que|quê; porquê; porque ~2 é|está|motivo|razão ~2 que; porque é que;
        o_que|qual|quais|quando|quanto|como|onde|quem ~2
        é|são|está|refere|significa|corresponde*|devo|devemos|valor|fatura|conta|iban; a que ~3; de que ~3; a
        qual ~3; de qual ~3; podem|pode|poderiam|poderia|conseguem ~3
        explicar|esclarecer|confirmar|dizer|indicar|informar|detalhar|clarificar; não ~2
        entend*|perceb*|compreend*; não ~2 claro; esclarec* ~3; dúvida*; uma pergunta|questão; gostaria ~2
        saber|perceber|entender; queria saber; explicação; agrade* ~3 esclarec*|inform*|explic*; não sei ~3;
        desconheç*; mais informações|detalhes; preciso ~2 saber|perceber; o que querem|quer ~4;
        expliquem|explique ~4
    """,
    "plan": """
        prestaç*; parcel*; a prestações; fracion*; faseadamente|faseado|faseada; mensalidade*; por mês; mensal*;
        mensais; plano de pagamento*|prestações|regularização; acordo de pagamento*; prorrog*; adiar|adiamento;
        dilatar; alarg* ~3 prazo; prazo ~3 maior|alargad*|adicional|mais|extra|extens*; mais ~2
        dias|tempo|prazo|semanas|meses; mais tempo; moratória; diferir|diferimento; em ~1
        duas|três|quatro|seis|várias|3|4|6|2 vezes|parcelas|prestações|tranches; dividir ~4
        valor|dívida|pagamento; tenham paciência; um pouco ~2 tempo|paciência; aguardar ~2 mais; extensão ~3
        prazo; parcelar ~4; em ~1 # x; 8x|3x|4x|5x|6x|10x|12x; parcelas; só consigo ~3
        primavera|verão|em|depois|janeiro|fevereiro|março; na primavera; até ~1
        março|abril|maio|junho|primavera; adiar ~4; esperar ~4 até; prestações ~3; três|quatro|cinco|seis|dez ~1
        prestações|parcelas|vezes|meses; prazo ~3 até; mais um ~1 mês|mesinho|tempo; mais tarde; depois da
        páscoa; respirar; fôlego; aos poucos; a pouco e pouco; se vos convier ~5; liquidamos ~6 aguardo;
        faseado; esperar|aguardar|adiar|prorrogar|dilatar|alargar|parcelar|dividir|fracionar|faseá*|
        repartir|conceder|concedam|solicito|solicitamos ~7
        prestações|parcelas|mensalidades|tempo|tranches|prorrogação|moratória|adiamento|fôlego|
        vezes|parcelamento; em ~2 prestações|parcelas|mensalidades|vezes|tranches; umas|mais ~2 semanas|meses;
        mais tempo|prazo; esperar|aguardar|adiar ~5 até|meses|semanas; peço|pedimos|solicit*|preciso|precisamos
        ~4 prazo|prorrogação|parcelamento|adiamento; mais um|uma mês|semana; outro mês; precis* ~3 até;
        faz|fazia falta até
    """,
    "hardship": """
        atravess* ~4 período|fase|momento|dificuld*; período ~2 complicado|difícil; dificuldades; não nos é
        possível; não ~3 possível ~2 liquidar|pagar|regularizar; custa* ~3 pagar; estamos mal; dificuldade* ~4
        tesouraria|financeir*|económic*|econômic*|pagar|liquidez|caixa; com dificuldades; problema* ~3
        tesouraria|liquidez|financeir*|caixa|dinheiro; falta ~2 liquidez|dinheiro|verba|tesouraria|fundos;
        tesouraria ~4 difícil|apertad*|complicad*|negativ*|problema*; crise; momento* ~2
        difícil|complicado|delicado|mau; situação ~3 difícil|complicada|delicada|financeira|crítica|económica;
        fase ~2 difícil|complicada|má; não ~2 temos|tenho|há ~3
        dinheiro|fundos|liquidez|verba|caixa|meios|trabalho; sem ~2
        dinheiro|liquidez|fundos|verba|um_tostão|trabalho; clientes ~4 não ~3 pag*; banco ~4
        cort*|cancel*|bloque*|congel*; conta* ~3 penhorad*|bloquead*|vazi*|negativ*; vendas ~3
        caír*|baix*|queda; apertad*; sufoc*; faturação ~3 caiu|quebra|baix*; quebra ~2 faturação|vendas; não
        está fácil; aflit*; ordenados ~3 atraso; tô sem ~4; to sem ~3; sem dinheiro; não temos condições; obra
        ~5 não recebi; ainda não recebi; caixa|conta|cofres ~2 vazia|vazias|vazios|zero; cliente* ~3 não ~2
        pag*; a zeros; no vermelho; negócio ~3 mal
    """,
    "admin": """
        número|nº|n* ~3 encomenda|requisição|compromisso|po|fornecedor|cabimento|pedido ~6; nota de encomenda
        ~4; ordem de compra ~4; requisição ~4; po ~3 falta*|indic*|const*|inclu*; falta* ~5
        encomenda|requisição|compromisso|po|nif|referência|pedido; portal; plataforma; submet*|submiss* ~4;
        carregar|carregad* ~3 portal|plataforma; fatura* eletrónica*|eletrônica*; peppol; coupa; ariba; cius;
        nif|cnpj|contribuinte ~4 errad*|incorret*|falta|corrig*; registo ~2 fornecedor; ficha ~2 fornecedor;
        cadastro ~3; abertura ~3 fornecedor; certidão|certidões ~4; declaração ~4
        não_dívida|situação|caducad*|expirad*|finanças; certificado* ~4 expir*|caduc*|vencid*|falta;
        denominação|razão|designação social; morada ~3 faturação|errad*|alterad*|incorret*|fiscal; endereço ~3
        faturação|cobrança|errado|faturamento; em nome de; emitir ~4 nome|nova|outra; mudança ~2
        nome|morada|denominação; rejeitad* ~4 sistema|portal|plataforma; devolvid* ~3 sistema|portal; centro de
        custo; entrada ~2 mercadoria ~3; formulário ~3; iban ~3 comprovativo|declaração|confirmação;
        reemitir|reemissão; refaturar; nota fiscal ~4 errad*|corrig*|carta; carta de correção; xml; nova
        denominação|razão|morada|entidade; novo nome|nif|cnpj; reemitir|reemissão|refazer|retificar ~5
        nome|morada|denominação|nif|cnpj|centro; mudou ~3 denominação|nome|morada|razão; mudança ~3
        nome|denominação|morada; submeter ~3; fe-ap; espap; edi; centro ~2 custo*; código ~2 fornecedor; pedido
        ~3 sap; número de pedido ~3; número ~2 encomenda ~3; nota ~2 encomenda; rejeitada ~4
        portal|sistema|plataforma; danfe; cadastro; refaçam|refazer|refaçam-na ~6
    """,
    "gone": """
        nada a ver; email|endereço pessoal|privado|particular; não ~3 pessoa ~2
        certa|indicada|correta|responsável|adequada; não ~3 trato|tratamos|responsável|competência|encarregad*
        ~4; não sou eu ~3; já não ~4 trabalh*|está|faz|exerc*|colabor*|integra; não ~2 trabalh* ~3
        mais|aqui|já|empresa; não ~3 mais ~3 empresa; saiu ~3 empresa|funções|companhia; deixou ~3
        empresa|funções|trabalhar; deixei ~3 empresa|trabalhar; saí ~3; reformad*|reformou|aposent*;
        pessoa|contacto|departamento|endereço|destinatário|email errad*; enganou* ~3; contact*|contat* ~2
        antes|preferencialmente|financeiro|colega|departamento|por|através|direta*;
        dirija|dirijam|envie|enviem|escreva|fale|falem|contacte|contate ~8 para|com|a|ao ~6; passou ~3
        a_ser|para; a partir de agora ~6; novo contacto|responsável|email; substituíd* pelo|pela|por; falec*;
        não é ~3 comigo|minha; não me diz respeito; mudou ~2 funções|departamento|empresa; sou particular;
        contacte financeiro|contabilidade; responsável ~2 é; enganaram-se|enganou-se ~4; engano* ~3
        pessoa|número; não tenho ~2 empresa; sou ~2 professor*|reformad*|aposentad*;
        cedi|vendi|vendemos|trespassei ~4 quota|quotas|negócio|empresa|loja|parte; só ~3
        rh|armazém|receção|vendas|compras; só trato ~4; quem trata ~4; isso é com ~4; faturas ~3 para ~3; já não
        trabalho; saí ~3 empresa; reformei; meu sucessor; falem|fale|falar com ~4; perguntem|pergunte a|ao ~4;
        outro ~2 departamento|silva; não sou ~3; ficou com ~3 negócio
    """,
    "redirect": """
        contact*; contat*; envi*; escrev*; dirij*; fale*; mand*; urgen*; email; e-mail; endereço; através; cópia;
        responder
    """,
    "ooo": """
        ausente*; ausência; fora ~2 escritório; de férias; em férias; férias; de baixa; baixa ~2
        médica|maternidade; licença ~2 maternidade|paternidade|médica|sem; não ~2 disponível|escritório; em
        viagem; viagem; regress* ~4; de volta ~3; no meu regresso; ao regressar; volto ~3; escritório* ~4
        encerrad*|fechad*; encerrad* ~3 para|até|de|por; acesso limitado; sem acesso; retorn* ~3 dia|no|em;
        responder* ~4 regresso|possível|volta; feriado; encontro ~2 férias|ausente|fora; licença; baixa médica;
        estarei ausente; ausente; internad*; maternidade; de licença
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
        utilizador|usuário desconhecido; 550; 5.1.1; mailer daemon; devolvid* ~3 remetente; undeliver*; mensagem
        ~3 devolvida; recusado pelo ~2 servidor; recusado ~3; 5.7.1; assunto original; endereço ~5 recusado;
        caixa cheia; quota excedida; falha na entrega; política
    """,
    "ack": """
        recebid*; receb* ~2 agrade*; obrigad*; ok; tom* ~2 nota; tomei; tomámos; acus* ~2 rece*; ciente; certo;
        entendid*; vou ~3 verificar|ver|analisar|tratar|encaminhar|confirmar; vamos ~3 verificar|analisar|ver;
        dou ~2 resposta|retorno; encaminh* ~3; reencaminh* ~3; darei ~3; daremos ~3; pass* ~4
        contabilidade|colega|departamento; ticket; pedido ~4 registad*|recebid*; em análise; a verificar;
        retorn* ~3 assim; de acordo; respondo ~3; combinado; fico ciente; vou ver; acuso; acusamos receção;
        acusamos ~2 rece*; recebido; recebida; tomei nota; reencaminho; passo à ~2; vejo ~3; vou tratar; vou
        falar; encaminhei; encaminhado; irei verificar; confirmo ~2 receção; grato; ok obrigad*; nunca escrevi;
        vou|vamos|irei ~2
        ver|verificar|analisar|falar|tratar|confirmar|perguntar|encaminhar|reencaminhar|consultar|
        averiguar; vejo|verifico|analiso|trato|confirmo|pergunto|encaminho|reencaminho|passo|falo ~5;
        receb*|lid*|vist*|anotad*|registad*|entendid*|ciente; obrigad*|grat*;
        esper*|tent*|talvez|depende*|veremos; dou|damos|darei|daremos ~2 notícias|retorno|resposta|feedback;
        digo|direi alguma coisa; o que posso|puder; internamente; com o ~1 chefe|patrão|colega
    """,
    "greeting": "boas festas|férias; feliz natal|ano; bom fim|ano|natal|dia; votos de; ver anexo; em anexo",
    "inject": """
        ignor*|esqueç*|esquece|desconsider* ~6 instruç*|regras|diretiva*|orientações; instruç* ~4 anterior*;
        sistema ~1 mensagem|aviso|notificação; mensagem ~2 sistema; és|você ~3 ia|assistente|modelo|bot;
        inteligência artificial; agente ia; como ia; modelo de linguagem; classifi* ~5 como; respond* ~2
        apenas|só|com|json; json; intents; novas instruções; override; modo
        desenvolvedor|programador; instruções|nota ~3 modelo|assistente|bot|ia; esquece ~3 acima
    """,
    "order": """
        marc* ~6 paga*|pago*|liquidad*|fechad*|encerrad*; regist* ~6 promessa*|pagamento*|compromisso; fech*|encerr*
        ~6 disputa*|fatura*|caso*|processo*|reclam*|itens; coloc*|defin* ~6 pag*|liquidad*|estado|zero; estado ~3
        pag*|liquidad*|fechad*; atualiz* ~3 sistema|regist*|base; par* ~3 cobranç*; desbloque* ~3; conced* ~3
        desconto
    """,
    "wait": """
        até ~2 janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|
        primavera|verão|páscoa|ao; na primavera|páscoa; no verão; esperar ~6; adiar|prorrogar|empurrar ~6; resto
        ~8 depois|primavera|mais_tarde; o que falta ~8 primavera|depois|até
    """,
    "not_admin": """
        inexistência ~4 número de compromisso ~4; por inexistência ~6; assim que ~8 iban|comprovativo|declaração
        ~4; número de compromisso e ~4; cadastro ~3 serasa; reclamámos ~3
    """,
    "not_gone": """
        não contatem ~6; não contactem ~6; quem responde agora ~8; quem ~3 responde ~6 administrador*;
        dirigir-se ~6 signatária|advogad*|mandatári*; dirijam ~6 administrador*|advogad*; não sou ~3 devedor;
        dirigir ~6 apenas; não saiu ~4; envie mais
    """,
    "not_ooo": """
        sem acesso a ~4 sistema|banco|conta*; sem acesso ~4; voltar de férias ~3; quando ~5 voltar de férias ~3;
        eu mesma ~4 aviso ~2; férias trata*; viagem ~3 mercadoria; aviso prévio; ao voltar; deu baixa
    """,
}
