"""Portuguese: how payments are spoken of. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PAID: Final = (
    "pago|paga|pagos|pagas|liquidado|liquidada|liquidadas|transferido|"
    "transferida|regularizado|regularizada|saldado|saldada|quitado|quitada|"
    "depositado|efetuado|efectuado|creditado|debitado|compensado_banco"
)
_PAY: Final = "pagar|liquidar|transferir|regularizar|saldar|quitar|depositar|pagá| efetuar|efectuar|pagar-vos|liquidá"
_FUTURE: Final = (
    "pagaremos|pagarei|pagará|pagarão|liquidaremos|liquidarei|liquidará|"
    "transferiremos|transferirei|faremos|farei|efetuaremos|efectuaremos|"
    "procederemos|regularizaremos|regularizarei|saldaremos|depositaremos|"
    "enviaremos_o_pagamento|quitaremos|realizaremos"
)
_MONEY: Final = "pagamento|transferência|valor|dinheiro|montante|depósito|saldo| quantia|pix|boleto|verba|liquidação"

PAYING: Final[Mapping[str, str]] = {
    "willpay": f"""
        podem|pode contar com; contar com ~3 pagamento|transferência; contem|conte com; têm|tem|terão ~2
        pago|dinheiro|pagamento; cai ~2 conta; estará na vossa|sua conta; {_FUTURE};
        será|serão|estará|estarão|fica|ficará|ficam|ficarão|vai_ser|vão_ser ~4
        {_PAID}|feito|feita|efetuado|efetuada|realizado|realizada|resolvido; vou|vamos|vai|vão ~3
        {_PAY}|fazer|proceder|enviar|realizar|tratar; {_MONEY} ~4
        será|seguirá|sairá|é_feito|está_previsto|está_prevista|previsto|prevista|agendado|
        agendada|está_agendado|vai|sai|segue|programado|ficará|cai;
        receberá|receberão|terá|terão|recebem|recebe|têm ~4 {_MONEY}; irá|irão|iremos|irei ~3
        {_PAY}|pago|paga|fazer|ser|proceder|sair|efetuar;
        pagamos|liquidamos|transferimos|pago|transfiro|regularizamos|deposito|faço|fazemos ~6
        no|na|dia|em|até|amanhã|hoje|segunda|terça|quarta|quinta|sexta|pagamento|transferência; a ~2 pagamos;
        agendado|agendada|programado|programada|previsto|prevista ~4 para|pagamento|dia; segue|seguem|sai|saem
        ~4 pagamento|dia|amanhã|na|no; comprometo|comprometemos ~4;
        prometo|prometemos|garanto|garantimos|asseguro ~4; confirm* ~5 pagamento|transferência;
        consigo|conseguimos|posso|podemos ~3 {_PAY}|fazer|enviar|adiantar|mandar|dar; data ~2 pagamento ~3;
        pagamento ~1 dia|no_dia|na|até|em|segunda|sexta|amanhã; vai ~5 pagamento|remessa ~4; incluída|incluído
        ~5 pagamentos|remessa; está pago ~2; mando|mandamos ~4 dinheiro|transferência|euros; vencimento ~2
        pagamento; para pagamento ~3 dia|no|na; vamos ~1 {_PAY}; liquidação ~3 dia; deixo|deixamos ~2 pago;
        dou|damos ordem; têm|tem|terão ai|aí|lá|cá ~6; está na conta; estará ~2 conta; está ~2 na ~2 conta;
        liquido|pago|transfiro|deposito|quito|regularizo ~2 a|as|o|no|na|dia|em|até|amanhã;
        liquidamos|pagamos|transferimos|depositamos|quitamos ~4
        a|no|na|dia|em|até|amanhã|sexta|segunda|terça|quarta|quinta; são|é|serão|será
        pag*|liquidad*|transferid*|quitad* ~2 no|a|em|até|amanhã|dia; vão|vai ser ~2
        pag*|liquidad*|quitad*|transferid*; vão|vai|vamos|vou pagar|liquidar|transferir|depositar|quitar|fazer;
        mando|faço|fazemos|dou ~3 transferência|pix|pagamento|depósito|ordem; faço|fazemos o pix;
        cai|entra|chega|segue|sai ~4 conta|amanhã|dia|sexta|segunda|terça|quarta|quinta|no|na; no próprio dia;
        no mesmo dia; deposito amanhã; ordem ~4 execução ~3; recebem|recebe|receberá|receberão ~6; pode|podem
        contar ~6; agendad* para ~3; programad* para ~3; está ~2 agendad*|programad*; incluíd* ~4 pagamentos ~2
        do|de; garanto ~4; pagamos ~5 o que; regularizamos;
        pode|podem|podes ~3 debitar|cobrar|tirar|apresentar|descontar ~6; debite|debitem|tire|cobrem ~6;
        débito direto|direito ~3 dia|de|na|no; dar-se-á|dar se a ~2; crédito ~5 conta ~4;
        adiado|adiada|passa|passou|transferido para; fica|ficam para; liquid* ~6 até ~2; será|serão
        liquidad*|creditad* ~6; foi programad* ~3; trato disso;
        verá|verão|vê|veem ~6 na sua|vossa|tua|conta ~1; que falta|resta ~1
        fecho|fechamos|liquido|quito ~2; estará na|em sua|vossa|tua? conta
    """,
    "pay": f"""
        {_PAY}|pagamento|pagamentos|transferência|liquidação|pagamos|depósito|paguemos|paguem;
        transfere|deposita|liquida|quita|transfiro|deposito|liquido|quito|depositamos|
        transferimos|quitamos|pago
    """,
    "paid": f"""
        {_PAID}; foi|foram|está|estão|já|tinha|tínhamos|temos|tenho ~4 {_PAID};
        paguei|pagou|pagámos|liquidei|liquidámos|transferi|transferimos|depositei|depositamos|
        fizemos|fiz|efetuámos|efetuamos|efectuámos|realizámos|realizamos|ordenámos|pagamos ~4
        ontem|no|em|já|pagamento|transferência|a|as|o|semana; paguei; pagámos; liquidámos;
        fizemos|fiz|efetuámos|efetuamos|efetuei ~3 {_MONEY}; {_MONEY} ~3
        feito|feita|efetuado|efetuada|realizado|realizada|enviado|enviada|emitida ~2; verifi*|confir*|veja ~4
        banco|conta|extrato|recebimento; agrade* ~2 verifi*; já ~3 {_PAID}; devem|deve ~3 ter recebido|recebido;
        debitad* ~3 conta; saiu ~3 conta; débito direto ~3; pix ~2 feito|realizado|enviado;
        depositei|depositámos|depositamos; transferi|transferimos|transferida|transferido; pago
        ontem|hoje|pelo|por|no|na|a; foi|foram pag* ~3; foi pago|paga; multibanco; em
        dinheiro|numerário|espécie; homebanking; mb way; mbway; pix ~4 feito|ontem|hoje|realizado; fiz ~3
        pix|transferência|depósito|pagamento; cheque ~5 entregue|enviado|depositado|descontado;
        cruzou|cruzaram|cruzado; já ~2 está ~2 pag*|liquidad*|feito; quitei|quitamos|quitado|quitada;
        saldei|liquidei; saiu ~4 ontem|hoje|segunda|terça|quarta|quinta|sexta; seguiu ~4 ontem|hoje; boleto ~3
        pago|quitado; transferi as|a|o ~4; debitad* ~3; foi feit* ~3;
        pagamento|transferência|fatura|valor|depósito|cheque|pix|boleto ~5
        feito|feita|efetuado|efetuada|realizado|realizada|enviado|paga|pago|liquidada|emitida|
        executada ~2 ontem|no|na|em|a|hoje|dia|já; já ~3 pag*|liquidad*|transferid*|depositad*|quitad*; pus ~4
        conta; meti ~4 conta
    """,
    "proof": """
        comprovativo*; comprovante*; prova ~2 pagamento|transferência; cópia ~3
        transferência|swift|cheque|talão; swift; talão ~2 transferência|depósito; recibo ~2
        transferência|pagamento|banco; confirmação ~2 bancária|transferência|pagamento|banco; extrato bancário;
        extracto bancário; print ~3 transferência; segue ~2 talão|comprovativo|comprovante; talão; comprovante;
        comprovativo; recibo; print
    """,
    "netted": """
        compens* ~5 nota|crédito; nota ~2 crédito ~5 compens*|descont*|abatid*|deduzid*|utilizad*|abat*; abatid* ~4
        nota; descont* ~4 nota; deduz* ~4 nota de crédito; acerto ~3 nota; encontro de contas
    """,
    "remittance": """
        aviso ~1 pagamento|transferência|lançamento; avisos de pagamento; remittance; detalhe ~2
        pagamento|transferência; nota de pagamento; relação ~3 pagas|pagos|pagamento; discriminação ~2
        pagamento; mapa de pagamento*; carta de pagamento; detalhes do pagamento; aviso ~2 pagamento ~2 #; nota
        ~2 pagamento; relação ~2 pagamentos; detalhe ~2 pagamento*; mapa ~2 pagamento*; ordem de pagamento ~3
        anexo; listagem de pagamentos
    """,
    "part": """
        por conta; parcial*; parcialmente; uma parte; parte ~3 fatura|dívida|valor|da; metade; adiantamento;
        entrada ~2 de; sinal; primeira parcela|prestação|tranche|parte; só ~4 pagar|pago ~2 parte; apenas ~3
        parte; descont* ~4 pag*|resto|restante; abati ~3 pag*; em parte; a outra metade; a outra parte; resto ~4
        pago|paguei|transferid*|depois; o que falta; o que recebemos ~3; pagamos ~5 o que recebemos; só sairá ~3
        diferença; a diferença ~3; abater ~8; descontamos ~6; parte não contestada; para já ~4 euros|€; sinal
        ~2; primeira parte; um bocado; menos o|a|os|as ~2; descontando ~3
    """,
    "run": """
        remessa*; próxima|próximo|seguinte remessa|lote|ronda|ciclo|pagamento|pagamentos|batch; em
        processamento; em processo; em curso; a ser processad*; em tratamento; processad* ~3; agendad*;
        pagamento ~3 processamento|agendado|curso|autorizado|andamento|emissão|aprovado; em andamento; aprovad*
        ~4 pagamento; autorizad* ~3 pagamento; aguarda ~2 autorização|assinatura|aprovação; a aguardar ~2
        autorização|assinatura|aprovação; programad*; lançad* ~3 pagamento; em lote; ordem ~2 pagamento; para
        pagamento; na fila; está aprovada; validada; mapa de pagamentos; fila de pagamento; borderô; próxima
        corrida; corrida de pagamentos; próxima ~2 ordem|remessa|corrida|transferência ~2; próximo ~2
        lote|ciclo|processamento|pagamento; processamento seguinte; entra no ~3 processamento|lote; aguarda ~3
        ordem|pagamento|assinatura; à espera ~4 próxim*; secção ~2 liquidação; em tesouraria; liberad*; aprovada
        e ~4; lançada ~2 aprovada; à assinatura; para assinatura; ordem de pagamentos; programação de
        pagamentos; empenh*; liquidada ~2 aguarda; agendamento; no lote; folha ~2 pagamentos
    """,
    "soon": """
        próximos dias; nos próximos dias; em breve; brevemente; logo que possível; o mais rápido|breve|rapidamente
        possível; quanto antes; de imediato; imediat*; dentro de dias; uns dias; poucos dias; já já; prontamente;
        com brevidade; breve; a curto prazo; nestes dias; logo; em seguida; sem demora;
        um|num destes|desses|desses_próximos dias; destes dias; um dia destes|desses; qualquer dia
        destes|desses; dias próximos; por estes|esses dias
    """,
    "hope": """
        esper* ~3 conseguir|poder|pagar|fazer|ter|que_possamos; esperamos; espero; tent*; tentaremos; vamos
        tentar; talvez; provavelmente; possivelmente; eventualmente; se ~2 possível|conseguirmos|tudo|der|puder;
        sem garantia*|compromisso; não ~3 promet*|garant*|asseg*; procur*; contamos ~2 poder; faremo* ~2
        possível; fazer o possível; vamos ver; a ver se; deveremos ~2; em princípio; gostaríamos; gostaria;
        oxalá; quem sabe; contando que; se deus quiser; devemos conseguir; julgo; pretendemos; espero|esperamos
        ~4; depende*; sem promessa; não prometo; não prometemos; a ver se consigo; vou ver; tentar; faço o
        possível; fazemos o possível; se recebermos|receber; conto ~3; acho que; achamos; creio|cremos; penso
        ~3; farei os possíveis; se o cliente; sujeito a; vejo o que; ver o que posso; se tudo correr
    """,
    "not_hope": """
        esper* ~2 que esteja*|compreensão|resposta|nota|fatura|envio|crédito; à espera; aguardo; esperando ~2
        que esteja*; esperamos ~2 compreensão; esperamos ~2 resposta; não ~2 esperamos; conforme|como ~3
        combinado|falado|acordado|prometido|conversado
    """,
    "demand": """
        vossa|vosso|sua|seu cobrança|aviso|prazo|carta|exigência|notificação|pedido; exigem|pedem|reclamam|ameaçam;
        vencid* ~2 desde|em; data de vencimento; venceu
    """,
    "not": """
        não; nao; nunca; jamais; nenhum; nenhuma; sem; nada; nem; tampouco; recus*; impossível;
        voltou|voltaram|foi|foram ~1 devolvid*|rejeitad*|estornad*; voltou para trás
    """,
    "unable": f"""
        não ~3 conseguimos|consigo|podemos|posso|poderemos|poderei|conseguiremos|vamos|vou ~4
        {_PAY}|fazer|honrar|cumprir|conseguir ~3; não ~2 possibilidade* ~3; não ~2 possível ~3 {_PAY}|pagamento;
        impossib* ~4; não ~2 condições ~3; não ~2 temos|tenho|há|dispomos ~4
        dinheiro|fundos|liquidez|verba|tesouraria|caixa|meios|recursos|saldo|possibilidade; sem ~2
        dinheiro|liquidez|fundos|condições|verba; incapa* ~3; não ~2 vai ~2 dar|ser_possível; não ~2 dá ~2
        pagar; não ~2 vamos|vou conseguir; não ~2 conseguir; não consigo ~2 mais; mais não ~3 consigo|posso|dá;
        não temos condições; tô sem dinheiro; sem dinheiro; não ~2 dá ~2 mais; nem um tostão; não me é possível;
        não posso ~3 pagar
    """,
    "refuse": f"""
        não vamos|vou pagar enquanto|até|sem; não ~4 {_FUTURE}|pagamos|pago|paga|pagarei; não ~2 vamos|vou ~3
        {_PAY}|aceitar; não ~2 aceit*; recus*; rejeit*; retid*; reter|retemos|retenção; bloque*; suspens*;
        suspend*; em suspenso; pendente* ~3 resol*|nota; não ~2 dev* ~2 nada|esse|essa|este; não ~2 devemos; não
        ~2 devid*; não ~2 autoriz*|aprov*|valid*|procede; nem um cêntimo|euro|centavo; não ~2 reconhec*; sem ~8
        não ~2 pag*; enquanto ~8 não ~2 pag*; não ~2 será ~2 {_PAID}; não ~2 será|serão ~2 aceite*|aprovad*;
        negamos|negamo; não ~2 concord*; indevid*; não é devid*; pagamento ~3
        retido|suspenso|bloqueado|parado|pendente; essa não pagamos; parad* ~2 pagamento; congelad*; não
        levam|leva ~4; não vão ver|levar ~4; nem um tostão|cêntimo|euro|real|centavo; um tostão; não ~2 pago ~3;
        eu n pago; n pago; não será pag* ~3; não será|serão ~3 pag*|liquidad*|aceite*|reconhecid*; não
        procedem|procede; pagar ~3 é_que_não; que não pago|pagamos; é que não; fica
        retid*|suspens*|bloquead*|pendente; retida ~3; mandou suspender ~3; suspender ~3 pagamento; suspenso ~3
        até; devolve-se; devolve se; devolvid* ~4 fatura; não reconhecemos; não aceitamos; descontamos ~5;
        glosa*; glosad*; nada deve|devemos|deve; nada ~2 deve*; esqueça ~4; bem podem esperar; não sai ~2 nem;
        enquanto ~6 não ~5 pag*|levam|recebem; não tenciono|tencionamos; recuso|recusamos; nada é devido; não se
        paga; abater ~6; não ~2 liquidar*; não liquidamos; não há pagamento
    """,
    "until": """
        aguardamos|aguardo|falta|faltam ~4; só depois|então; até ~10; enquanto ~2 não ~6; enquanto ~8; sem ~4
        guia|nota|assinatura|documento*|comprovativo|correção|correcção| encomenda|crédito|folha*; aguardamos ~6; à
        espera ~6; aguardando ~6; só ~2 depois|quando|após ~8; antes ~3 nota|correção|receber; pendente de ~4
    """,
    "once_us": """
        assim_que|logo_que|quando|após|depois_de|mal|se|caso|uma_vez ~3
        recebermos|recebida|receber|receção|recepção|recebimento|enviarem|envie|envi*|corrig*|
        emit*|emiss*|resolv*|regulariz*|mand*|tivermos|chegar|substitu* ~6; mediante|contra
        receção|recepção|envio|apresentação|nota|entrega; após
        receção|recepção|correção|envio|emissão|resolução; na receção|recepção; enviem|envie|mandem ~6 e ~3
        pag*|faz*|liquid*; desde que ~6; a partir do momento; assim que ~8; assim que ~2
        enviem|mandem|corrijam|emitam ~6; logo que ~2 enviem ~6;
        envi*|mand*|corrig*|corrij*|troqu*|troca*|refaç*|emit*|cancel*|tir*|descont*|venham ~8 e|que ~3
        pag*|faz*|faço|liquid*|transfir*|transfer*|quit*; mal ~2 corrij*|envi*|mand*|receb*|tenh*|cheg* ~6;
        assim que ~3 enviarem|mandarem|corrigirem|chegar ~6;
        no próprio|mesmo dia|momento; na mesma hora; levantem|desbloqueiem|libertem|liberem|tirem ~8 e ~12;
        me da|dá ~4 que|q eu|a_gente ~4;
        após|mediante|contra
        retificação|correção|emissão|apresentação|envio|receção|recepção|recebimento|substituição ~3; assim
        que ~3 nota|fatura ~4 chegar|estiver
    """,
    "once_funds": """
        assim_que|logo_que|quando|até|enquanto_não|depois_de|se ~2
        recebermos|receber|tivermos|clientes|cliente|possamos|pudermos|puder| houver|melhor*|possível ~1
        dos|do|dinheiro|liquidez|verba|fundos|os|clientes|pagarem|pagar|caixa| disponibilidade; assim que ~6
        clientes|cliente|dinheiro|liquidez|verba|possível|pudermos; quando ~4
        clientes|cliente|dinheiro|liquidez|pudermos|puder; logo que ~4 clientes|possível|pudermos|liquidez; quando
        pudermos; recebermos dos nossos clientes; recebermos ~2 clientes
    """,
    "propose": """
        propo*; proposta; suger*; seria ~2 possível; é possível; podemos|poderíamos|podíamos|posso|poderia ~6
        prestações|parcelar|parcelas|pagar|acordar|fazer|combinar|dividir; aceitam|aceitariam|aceitaria;
        estão|está ~2 de_acordo; concordam ~3; se ~3 acordo|concordar*|aceitar*; pedimos|peço|solicit* ~4
        prazo|parcel*|prestaç*|prorrog*|dias|adiamento|moratória; oferecemos; confirmem ~5 se; o que acham; que
        vos parece; pode ser; agradecia ~3 prazo|prestações|aceit*; era possível; se vos|lhe|lhes ~2
        convier|convém|parecer|der ~4; se me deixarem|deixarem|permitirem; aguardo ~3
        ok|aval|concordância|acordo; fico ~3 espera ~3 ok|aval|acordo; dá ~2 pra|para ~3
        parcelar|dividir|adiar|esperar|prorrogar|pagar; dá pra ~6; seria ~4 aceitável|possível|viável; pode ~2
        ser ~4 dia|em|a; podíamos ~8; podemos ~6 dividir|adiar|esperar; dão-me|dão_me|me_dão ~3 até; me dá ~3
        até; há ~2 possibilidade|hipótese; haveria ~2 possibilidade|hipótese; aceitam ~6; concordam ~4; que tal;
        pode esperar; podem esperar; esperar ~3 até; gostaria ~3 de ~2 propor; deixem|deixe nos|me|-nos
        pagar|liquidar; deixem-nos|deixem-me pagar|liquidar; permitam ~3 pagar|liquidar; dava vos|lhe jeito; dá
        vos jeito; convinha vos
    """,
    "joke": """
        dia de são nunca; são nunca; quando as galinhas; galinhas ~3 dentes; vacas tossirem; porcos voarem; pai
        natal; papai noel; sonhe*; sonhar não; continuem a sonhar; claro que sim ~2 sent*; espere* sentado*;
        haha; kkk*; rsrs; até parece; sim claro; 31 de fevereiro|junho|setembro|novembro; 30 de fevereiro;
        trinta ~3 fevereiro; quando as galinhas tiverem; no dia 31 ~2 fevereiro; esperem sentados; sentados; e
        eu sou o papa; quando o inferno; nas calendas
    """,
    "rest": "resto; restante; remanescente; saldo; diferença",
    "all": """
        tudo|todas|todos; ambas|ambos; as|os|estas|as_duas duas|dois|três|quatro; totalidade; nenhuma das; na
        íntegra; integral*; as faturas; valor total; as duas; toda a dívida
    """,
    "others": """
        a|as|o|os outra|outras|restantes|restante|demais|última|seguinte; outra|outras fatura|faturas; o resto
    """,
    "fix": """
        correção; correcção; retificação; retifico; corrijo; enganei*; engano meu; erro meu; desculpe* ~4; queria
        dizer; quis dizer; ignor* ~4 anterior|último|email|mensagem; em vez de; afinal ~4; não ~2 mas sim; esqueç*
        ~4 anterior|último
    """,
    "moves": """
        vai|vão|sai|saem|segue|seguem|entra|entram|cai|chega|chegam|tem|têm|terá|terão|recebe|
        recebem; está na; na conta; aí;
        faço|fazemos|farei|faremos ~1 no|na|dia|amanhã|segunda|terça|quarta|quinta|sexta|em|até; amanhã
        faço|mando|ponho ~2
    """,
    "moved": """
        foi|foram|saiu|saíram|seguiu|seguiram|caiu|mandei|mandámos|enviei|enviámos|entreguei|
        entregámos|deixei|depositei|feito|feita
    """,
    "goods": """
        mercadoria*|entrega*|encomenda*|paletes|caixas|técnico|reunião|visita|amostras|material|
        pedido|substituição
    """,
    "not_not": """
        sem falta; sem problema; sem falha; não mais tarde; nem mais um dia; antes não ~1; antes ~1 impossível;
        resto ~2 não sei|sabemos ~1
    """,
    "not_paid": """
        ordenados|salários|impostos ~4 pag*; bem pago; não ~4 pag*; não ~2 será ~2 paga; ainda não ~2 recebi ~2;
        pagar duas vezes; não contes ~4; são pag* ~2 no|a|dia|em ~3; são pagas ~4; vedado o pagamento; não pago;
        valor que não; pra não ~3
    """,
    "not_part": """
        da|de|pela nossa|minha parte
    """,
    "not_once": """
        quando|assim_que|logo_que|depois_que|mal o|a|nosso|meu|minha
        diretor|diretora|gerente|chefe|contador|contadora|contabilista|colega|patrão ~1
        volte|voltar|regresse|regressar|retorne|retornar; após|depois_de regresso|volta|retorno do|da
    """,
}
