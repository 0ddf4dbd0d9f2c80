"""Portuguese: requests, questions, trouble, proceedings, absence, abuse. Written as core.replies.phrases says."""

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
        ~4 prazo|prorrogação|parcelamento|adiamento
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
        ~5 não recebi; ainda não recebi
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
        portal|sistema|plataforma; danfe; cadastro
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
        sociedade ~3 extinta|dissolvida; dissolvida
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
        ~5 cliente|interesses|sociedade|empresa
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
        resolução alternativa
    """,
    "firm": "advogad*; sociedade de advogados; solicitador*",
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
        ligar*|lembretes|avisos|incomodar*|chatear*
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
        escrev*|escrito|disse|dito|pedi ~2
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
        apenas|só|com|json; json; intents; promise_to_pay; novas instruções; override; modo
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
    "lawyer": """
        advogad*|tribunal|tribunais|juiz|juíz*|jurídic*|solicitador*|notári*|fórum|judicial|
        judiciais|legal|legais
    """,
    "mine": """
        meu|minha|nosso|nossa|nossos|ao|no|em|do|o|um|a|departamento|filho|primo
    """,
    "footer": """
        clique|clicar ~3 aqui; cancele ~2 aqui; cancelar ~4 subscrição ~4 aqui|clique; se já não quer ~5; para
        ~2 cancelar|remover ~3 subscrição|newsletter; deixar de receber ~4 newsletter|novidades
    """,
    "formal": """
        credor*|sentença|decretad*|declarad*|nomead*|deferid*|pedido|pedi|entrada|processo|
        créditos|massa|plano|protocolou|insolvente|juiz; em insolvência|liquidação|falência|recuperação
    """,
}
