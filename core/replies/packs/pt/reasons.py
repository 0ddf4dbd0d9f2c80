"""Portuguese: reasons for not paying. How phrases are written stands in core.replies.phrases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, str]] = {
    "dispute": """
        disput*; em disputa; contest*; reclam*; reclamação|reclamações; não ~4
        concord*|conform*|corret*|correct*|acord*|aceit*|reconhec*|devid*|justific*; discord*; discordamos;
        desacordo; err* ~4 fatura*|valor|preço|na|faturação; fatura* ~6 errad*|incorret*|mal|erro|indevid*;
        errad*; incorret*; mal faturad*|cobrad*; indevid*; injustificad*; infundad*; nota* ~1 crédito; nota de
        débito; anular ~2 fatura; corrig* ~3 fatura*|valor|preço; retific* ~3 fatura*|valor; rejeit*; recus*;
        queixa ~2 sobre; insatisf*; não foi ~2 combinado; diverg*; impugn*; cobrad* ~2 indevid*|a_mais; cobrança
        indevida; não conformidade; não foi ~2 acordado; sem fundamento; contesto ~3; não reconhecemos; não
        procede*; não bate ~3; não bate; a mais; cobraram-nos|cobraram nos ~4; favor cancelar|corrigir|anular;
        não contratad*|acordad*|pactuad*; nota de crédito; em duplicado ~3; glosa ~4; defeito; nada deve ~3;
        descontamos; abater ~4; enquanto ~4 nota ~2 crédito; inexistência ~4; pagar duas vezes
    """,
    "not_dispute": """
        sem|nenhuma|não ~2 reclam* ~1; está corret*; estão corret*; nota de crédito ~3
        compens*|recebid*|abatid*|descontad*; não contest*; reclam* ~4 crédito*; oposição; erro meu; contestação
        ~3 injunção; nada ~2 contestar|reclamar|opor|apontar|objetar ~4; não ~3 contest* ~4; sem ~2
        contestação|reclamação|divergência|objeções ~2; nenhuma ~2 contestação|reclamação|divergência|objeção
        ~4; divergência|contestação|reclamação|litígio|disputa|anomalia|diferendo|pendência ~7
        sanad*|resolvid*|encerrad*|fechad*|ultrapassad*|esclarecid*|solucionad*;
        sanad*|resolvid*|encerrad*|ultrapassad* ~4 divergência|reclamação|disputa; com ~2 nota de crédito ~2
        vocês|vossa|sua; vossa|sua nota de crédito ~3 recebid*|chegou|resolve; está em ordem; lapso nosso;
        engano meu ~2; defeito ~1 do; fatura ~2 correta; suspensão ~3 execução; pedido de suspensão ~3;
        existentes ~3; sujeitam ~6; ainda que não vencidos; cliente* ~3 não ~2 pag*
    """,
    "setoff": "nota de débito; compens* ~3 débito",
    "not_duplicate": "envi*|mand*|preciso|necessit*|reenvi* ~4 duplicad*; um duplicado; segunda via; 2a via",
    "d.PRICE_ERROR": """
        outro|outra ~1 preço|tarifa|valor; mais ~2 do que ~3 acordado|combinado|orçamentado; valor|montante ~6
        acordad*|combinad*|orçament*; preço*|tarifa*|valor unitário ~8
        não|mal|errad*|incorret*|superior|diferent*|acordad*|combinad*|mais|alto|erro|tabela; erro ~3
        preço*|tarifa*; preço* ~2 acordad*|combinad*|antigo|errado; orçament* ~6
        não|era|indica*|diz|diferent*|coincid*; proposta ~4 não|era|diferente|coincid*; não ~3
        coincid*|correspond* ~4 orçament*|proposta|preço*|acordad*|combinad*|tabela;
        faturad*|cobrad*|cobraram|faturaram ~3 a_mais|mais|demasiado; diferença* ~2 preço*; demasiado car*;
        muito caro; não foi o combinado; preço ~2 superior; aument* ~3 preço*
    """,
    "d.EXTENSION_MATH": "erro ~2 cálculo|soma; mal ~1 somad*|calculad*; soma ~3 não|errad*; contas ~3 mal|errad*",
    "d.ALLOWANCE_CHARGE": """
        desconto* ~5 não|falta|acordad*|combinad*|aplicad*|previsto; pronto pagamento
    """,
    "d.DAMAGED": """
        rebent*; rachad*; bolor*; enferrujad*; torto*; furad*; podre*; danificad*; dano*; partid*; quebrad*;
        estragad*; avariad*; amassad*; rasgad*; molhad*; deteriorad*; destruíd*; riscad*; em mau estado; mau
        estado
    """,
    "not_quality": "na qualidade de",
    "d.QUALITY": """
        má qualidade; qualidade ~4 má|não|inferior|fraca|produto*|material; problema* ~2 qualidade; defeit*;
        defeituos*; não ~3 especific*|cumpre|funciona*; inutiliz*; não conform*; ferrugem|enferrujad*; fora ~2
        especific*|prazo_de_validade|validade; imprópri*; vício*; contaminad*
    """,
    "d.QUANTITY_SHORT": """
        só|apenas # ~3; só ~2 chegaram|recebemos|entregaram #; # em vez de #; # das #; fatur*|cobrar* ~3 # ~4
        mas|só ~4 #; faltam|faltaram #; falt* ~6
        unidade*|caixa*|palete*|peça*|volume*|artigo*|mercadoria|material|saco*|rolo*|produto*|
        quantidade|kg|metros|itens; unidade*|caixa*|palete*|peça*|volume*|artigo*|saco* ~4
        falt*|em_falta|a_menos; em falta ~3 mercadoria|material; incomplet*; entrega parcial; quantidade* ~6
        não|errad*|incorret*|inferior|menor|diferent*; só|apenas|somente ~4 receb*|entreg*|cheg*; receb* ~2
        só|apenas|menos; menos ~4 encomendad*|faturad*|pedid*; a menos
    """,
    "d.WRONG_PRODUCT": """
        produto*|artigo*|material|mercadoria|modelo|tamanho|cor|referência|peça* ~2
        errad*|trocad*|diferent*|incorret*; não ~4 que encomend*|pedi*; trocad* ~3 encomenda|produto; errado ~3
        produto|artigo; outro ~1 produto|artigo|modelo
    """,
    "d.TERMS_DISPUTE": """
        prazo* ~2 pagamento ~6 é|são|dias|acordad*|combinad*|60|90; condições ~2 pagamento ~6; não ~3
        vencid*|vence|venceu|exigível; ainda não ~3 vence*|vencid*; vencimento ~5 errad*|incorret*|não|é; a 60|90|30
        dias
    """,
    "d.PALLET_CONTAINER": """
        paletes ~3 devolv*|troca*|cobr*|vasilhame; vasilhame*; tara ~2 retornável; caução ~3
    """,
    "d.RETURN": """
        devolv*|devoluç* ~4; material|mercadoria|produto*|artigo*|equipamento|encomenda ~6
        devolvid*|devolv*|recolhid*|levantad*; devolvemos; devolvido; devolução; recolheram ~3; retom*|retomad*
        ~3 mercadoria; foi devolvid*
    """,
    "d.MISSING_DOCS": """
        guia* ~2 remessa|transporte|assinad*; prova* ~2 entrega; comprovativo* ~2 entrega; folha* ~2
        horas|obra|serviço|ponto; documentação; documento* ~4 falt*|assinad*; certificado* ~3; relatório* ~3;
        auto* ~2 medição|receção|recepção; canhoto; pod; ficha* ~2 intervenção|trabalho; guias
    """,
    "d.NOT_OURS": """
        não ~2 para nós; não ~3 nossa|dirigida|destinada; não ~2 pertence; empresa irmã; não é connosco;
        nunca|jamais|não ~3
        encomendámos|encomendamos|encomendei|encomendado|comprámos|compramos|comprei|pedimos|pedi|
        contratámos|contratamos|solicitámos|solicitamos|solicitei; nunca ~2 client*; não ~3 noss* ~2; não ~2 diz
        respeito; não ~2 nos diz; não ~2 é ~2 noss*|minh*; de|para|a|é|pertence outra|a_outra
        empresa|sociedade|entidade; empresa|cliente|entidade errad*; não ~2 somos ~3; não ~2 conhecemos ~3;
        nenhuma ~1 encomenda; não ~2 temos ~3 registo|encomenda ~2; nada ~3 encomend*|compr*|pedi*;
        não é|são meu|minha|meus|minhas|nosso|nossa; enganaram-se|enganou-se|enganaram|engano na|no|de ~1
        empresa|pessoa|cliente; homónimo; homônimo
    """,
    "d.DUPLICATE_BILLING": """
        duplicad*; em duplicado; duas vezes; dobro; dupla faturação; faturad* ~5
        duas_vezes|duplicad*|dobro|já|repetid*; cobrad* ~5 duas_vezes|duplicad*|dobro; já ~4
        faturad*|cobrad*|cobrado_o_mesmo; mesma ~3 fatura|mercadoria|entrega ~4 duas|já|outra; repetid*;
        cobrança dupla; duplicidade
    """,
    "d.CANCELLED": """
        cancel*|anul* ~5 encomenda|contrato|serviço|pedido|subscrição|reserva|compra|assinatura;
        encomenda|contrato|serviço|pedido|subscrição|reserva ~6 cancelad*|anulad*|rescindid*|denunciad*;
        cancelámos|cancelamos|anulámos|anulamos; rescind*|rescis*; desist*; denúncia ~2 contrato
    """,
    "d.FREIGHT": """
        portes; transporte; frete*; custos ~2 envio|transporte|entrega; taxa ~2 combustível|entrega; envio ~2
        grátis
    """,
    "d.FX_INCORRECT": "taxa de câmbio; câmbio; moeda ~3 errad*|incorret*",
    "d.SERVICE_INCORRECT": """
        serviço*|trabalho*|obra|reparação|instalação|manutenção|técnico*|montagem|limpeza|
        intervenção ~8 não|mal|nunca|incomplet*|deficient*|péssim*|inacabad* ~4; mal ~1
        feit*|executad*|realizad*|reparad*|instalad*; não ~3
        prestad*|realizad*|conclu*|terminad*|executad*|reparad*|acabad*|feito; por acabar|concluir|terminar;
        continua* ~3 avariad*|sem|a_não|estragad*|igual|não; nunca ~2 apareceu|apareceram|vieram|veio; incumpr*
        ~3 serviço
    """,
    "d.LATE_DELIVERY": """
        atras* ~4 entreg*|semana*|dias|encomenda|obra|mes*; entreg*|cheg*|encomenda|mercadoria ~6
        atras*|tarde|fora; com atraso; fora ~2 prazo; demora*; penaliz* ~3 atraso; tarde demais; demasiado
        tarde; semanas|dias ~2 atraso
    """,
    "d.LOST": """
        nunca|não|nada|nenhuma ~5 receb*|cheg*|entreg* ~5
        mercadoria|encomenda|material|pacote|nada|produto*|entrega|envio;
        mercadoria|encomenda|material|pacote|produto*|envio ~6 nunca|não ~4 receb*|cheg*|entreg*; nunca ~2
        cheg*|entreg*; não ~2 entregue*; nunca recebemos|recebi ~2 esta|a|o|nada; extravi* ~3; perdid* ~3
        transporte; não recebemos nada|a_mercadoria|o_material; não nos ~2 entreg*
    """,
    "d.STALE_INVOICE": """
        prescri*; demasiado antig*; muito antig*; de há ~2 anos; anos atrás; caducad* ~2 dívida; prescreveu;
        prescrita; 317; mais de ~1 cinco anos; há ~2 anos ~3; caduc* ~2 dívida|crédito|direito; decadência
    """,
    "d.LATE_FEE_CONTESTED": """
        juros ~2 mora; juros; custos ~2 cobrança|administrativos; taxa ~2 atraso; multa ~2; encargos;
        indemnização ~2 atraso
    """,
    "d.PRIOR_OVERPAYMENT": """
        pag* ~2 a_mais|duas_vezes|em_duplicado|em_dobro; saldo ~2 favor|credor; crédito ~3 nosso_favor|favor; a
        nosso favor; pagamento em duplicado
    """,
    "d.TAX": """
        iva; imposto*; isent*; autoliquidação; icms; iss; retenção ~2 irs
    """,
    "d.ADVERTISING_PROMO": """
        promoção*; promocional; comparticipação ~2; publicidade; folheto; verba promocional
    """,
    "d.VOLUME_REBATE": """
        rappel; bónus; bônus; bonific*; desconto ~2 quantidade|volume
    """,
    "d.NO_PO": """
        sem ~2 encomenda|requisição|po|ordem|pedido; não ~2 existe|há|temos|tem ~2
        encomenda|requisição|po|ordem; sem número ~2 encomenda
    """,
    "d.DESCRIPTION": """
        descrição ~4 não|errad*|falta|insuficiente; sem discriminação|detalhe
    """,
    "d.CONTRACT_TERMS": """
        contrato ~8 não|prev*|incumpr*|descumpr*|estipul*|cláusula|diz|estabelec*|contrári*; incumpr*;
        descumpr*; contratual*; garantia; cláusula*; não ~3 acordad*|combinad*|contratad*; conforme ~2
        contrato|acordo; de acordo com o contrato; retenção ~2 garantia; avença
    """,
    "d.WITHHOLDING": """
        retenção ~2 fonte; retenções
    """,
    "d.BANK_CHARGE": """
        despesas|comissões ~1 bancárias; comissão ~2 transferência|banco
    """,
    "d.BALANCE_DECLINED": "saldo ~4 não|errad*|incorret*; não ~2 devemos ~2 nada; nada devemos",
    "d.NO_OPEN_ITEM": """
        não ~3 nada ~2 abert*|pendente|dívida; nenhuma fatura ~2 pendente|abert*; nada ~2 pendente|em_aberto
    """,
    "contest": """
        contest*|reclamação|reclamações|divergência*|litígio|disputa*|objeção|objeções|discord*|
        diferendo
    """,
    "closed": """
        sanad*|resolvid*|encerrad*|fechad*|ultrapassad*|esclarecid*|solucionad*|superad*
    """,
    "r.PRICE_ERROR": """
        preço ~4 acordad*|contrato|combinad*|tabela|orçamento; contrato ~3 diz #; # quando ~3
        contrato|acordo|proposta|orçamento ~3 #; # em vez ~1 de #; # e não #; orçamento ~3 #; acordad* ~3 #;
        combinad* ~3 #; mais caro; tabela; aumento ~3 não; licenças ~4 #; cobrad* ~3 a #; reajuste; tarifa
    """,
    "r.ALLOWANCE_CHARGE": """
        desconto ~6 não|falta|acordad*|contrato|aplicad*|consta|quadro|%; % ~3 desconto; desconto
        comercial|financeiro|quadro|contratual; abatimento ~4 não
    """,
    "r.DAMAGED": """
        amolgad*; esmagad*; avariad* ~2 transporte; em cacos; mossas; arranhad*; vazad*; danos ~2 transporte;
        trincad*
    """,
    "r.QUALITY": """
        azeda|azedo|azedos|azedas|estragad*|podre*|bolor*|ranço*|passad*|intragável; veio azeda; com defeito;
        defeito; avariou|avaria|avarias; infiltraç*; não ~2 gela|aquece|arranca|funciona|liga|trabalha; enquanto
        ~3 não gela*; abanav*|abana|balança*|instável|perigos*; deitad* ~2 fora|lixo; foi ~2 fora|lixo;
        causou|provocou|causa ~4 incêndio|avaria|dano*; fuga*|vaza|vazamento*|pinga; descol*; vícios;
        inutilizável; não presta*; pifou; deu defeito; quebrou; não serve*; técnico ~6
    """,
    "r.QUANTITY_SHORT": """
        das # ~4 entraram|chegaram|vieram|recebemos #; das # ~6 #; de # ~4 só|chegaram|vieram|entraram ~2 #;
        entraram|chegaram|vieram|recebi|recebemos|descarreguei ~2 #; # e ~4 recebi|recebemos|descarreguei|contei
        #; faltam|faltaram|faltavam #; faltam|faltaram ~3 caixas|peças|sacos|paletes|unidades;
        contei|contámos|contamos ~2 #; # ~3 a menos; aprendam a contar; guia ~4 #; quebra ~2 quantidade;
        assinado ~3 #
    """,
    "r.WRONG_PRODUCT": """
        pedi|pedimos|encomendei|encomendámos|encomendamos ~5 vieram|veio|mandaram|chegaram|enviaram|recebi ~4;
        pedi # ~4 vieram; não ~3 modelo|cor|referência|tamanho ~2 cert*|pedid*; outro ~1 modelo|cor|ano;
        trocad*; produto errado; cor errada; modelo errado; em vez ~3 pret*|branc*; não foi isso; pretos ~4
        brancos
    """,
    "r.PALLET_CONTAINER": """
        paletes ~6 devolv*|cobrad*|troc*; europaletes; vasilhame; taras; caixas|barris|botijas|garrafas ~4
        devolv*|vasilhame|taras|depósito; paletes europeias
    """,
    "r.RETURN": """
        é uma devolução; recolheram ~5; recolhid* ~4 transportadora|vós|vocês|vossa; levaram ~4; vieram buscar;
        levantaram ~4; retirad* ~3 por; foram buscar
    """,
    "r.MISSING_DOCS": """
        sem ~5 guia|guias|folhas|assinatura|assinad*|auto|certificado|relatório|comprovativo; guias ~2 assinad*;
        folhas de ~1 obra|horas; autos de medição; auto ~2 receção|medição; canhoto*; falta ~3
        guia|auto|certificado|relatório|folha; boletim ~2 análise|trabalho
    """,
    "r.NOT_OURS": """
        não é nossa|nosso|minha|meu|connosco; é de outra ~3; outra empresa; outra ~2
        loja|sociedade|filial|pessoa; cnpj ~4 outra|outro; nif ~4 outra|outro; tomador ~4; quem pediu ~4;
        encomendou ~3; somos só ~3 administração|condomínio|inquilinos; inquilin*; vizinh*; empresa ~2 grupo;
        não pedimos|encomendámos|encomendamos; não nos diz respeito; administração própria; homónim*
    """,
    "r.DUPLICATE_BILLING": """
        repete ~3; mesma guia|entrega|venda|nota|encomenda; mesmo ~1 piano|serviço|trabalho|pedido|artigo; é o
        mesmo ~3; é a mesma ~3; cópia ~2 da ~1 #; idêntic* ~3; pagar duas vezes; já ~4 incluíd* ~3 #; em dobro;
        a dobrar
    """,
    "r.CANCELLED": """
        cancelad* ~6; cancelei|cancelámos|cancelamos ~6; anulei|anulámos|anulamos ~6; por escrito ~3
        cancel*|anul*; rescind*; denunci* ~3 contrato; desisti|desistimos; distrat*; contrato ~3
        terminou|acabou|expirou; encomenda ~3 anulada|cancelada
    """,
    "r.FREIGHT": """
        frete; portes incluídos|pagos; frete não contratado; envio ~3 grátis|incluído; custos de envio; taxa ~2
        entrega|combustível; transporte ~3 incluído|acordo; deslocação
    """,
    "r.SERVICE_INCORRECT": """
        vidros|escritório|telhado|chão|loja|jardim ~5 não|por ~3 limp*|feit*|acabad*|lavad*; mal ~2
        montad*|ligad*|instalad*|colocad*|limp*; ao contrário; horas ~4 não ~2 #; ninguém ~3
        veio|apareceu|passou; não veio ninguém; não ~2 vieram; ainda ~3 pinga|verte|vaza|avariad*|pinga; a meio;
        pela metade; trabalho mal feito; porcaria ~2 trabalho; erro vosso; vosso erro; não foi ~3
        feito|acabado|terminado; por acabar
    """,
    "r.LATE_DELIVERY": """
        dias|semanas|meses|semana ~1 atraso|atrasad*|tarde; atraso ~5 cliente|multa|penaliz*; cliente ~4
        cancelou|desistiu; fora de prazo; multa ~3 atraso|tardia; entrega tardia; chegou|chegaram ~3
        tarde|atras*; linha parada
    """,
    "r.LOST": """
        nunca chegou|chegaram|apareceu|recebi; não chegou|chegaram ~2; transportadora ~5 perd*|extravi*|roub*;
        extravi*; não apareceu; o que não ~2 recebemos|recebi|chegou; sumiu; roubad*; desaparec*; nada chegou;
        perdeu-se
    """,
    "r.LATE_FEE_CONTESTED": """
        juros ~6; mora; multa ~2 mora; despesas ~2 cobrança; encargos ~2 mora|cobrança; 40 euros ~3
    """,
    "r.PRIOR_OVERPAYMENT": """
        pag* ~4 em duplicado|duplicad*|dobro|duas_vezes|a_mais; pagámos ~3 faturas ~4 duplicado;
        devem-nos|deve-nos ~4; devem nos ~4; nunca ~4 emitido crédito; nunca ~3 devolv*|creditad*|reembols*;
        reembolso; crédito ~3 nosso|favor; saldo ~2 favor; pago a mais; a mais ~3 em
    """,
    "r.TAX": """
        taxa ~2 iva; % ~2 iva; ipi; inversão; intracomunitári*; substituição tributária
    """,
    "r.ADVERTISING_PROMO": """
        comparticipação ~2 promocional|publicitária|folheto; folheto*; verba ~2 promocional|marketing;
        promoções; promoção
    """,
    "r.VOLUME_REBATE": """
        bonificação; bónus ~2 volume|anual; rapel; desconto ~2 quantidade|volume|anual
    """,
    "r.NO_PO": """
        inexistência ~4 compromisso|requisição|encomenda; sem ~4 compromisso|requisição|encomenda|pedido ~2; não
        há ~2 encomenda|pedido|requisição; falta ~3 encomenda|pedido|requisição ~6 não; ausência ~3
        pedido|empenho|encomenda; sem pedido de compra; sem empenho; não existe ~3 encomenda|pedido|requisição;
        sem número de encomenda
    """,
    "r.DESCRIPTION": """
        diversos|vários|genéric* ~6; descriminem|discriminem|detalhem|discriminação ~3; descrição; discriminar;
        detalhar ~3 linhas|conceitos|itens; vaga; rubrica ~3
    """,
    "r.CONTRACT_TERMS": """
        cláusula ~4; fora ~2 contrato|âmbito; trabalhos a mais ~3 não
    """,
    "r.WITHHOLDING": """
        retenção ~3 fonte|irs|irc|inss|iss|na; irrf
    """,
    "r.BANK_CHARGE": """
        despesas bancárias; tarifa ~2 bancária; comissões bancárias; ted
    """,
}
