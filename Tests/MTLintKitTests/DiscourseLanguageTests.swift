import MTLintKit
import Testing

/// The rules about repetition, boundaries and boilerplate that are not about English alone, in six other languages.
struct DiscourseLanguageTests {
    private func found(_ text: String, _ language: String) throws -> [String] {
        let linter = try TextLinter(rules: RuleSelection(), language: try #require(LanguageTag(language)))
        return linter.lint(text).map(\.rule.id.description)
    }

    /// Two paragraphs of good text, which tell the language too.
    static let good = [
        "fr": """
        Le conseil municipal a adopté mardi soir le budget de l’année prochaine, après une séance de six heures. « Nous \
        avons fait ce que nous pouvions », a déclaré vendredi le maire, M. Lucien Favre, à l’AFP. Les travaux du pont, \
        du quai, etc. commenceront au printemps ; ils dureront, selon la ville, de deux à trois ans.

        Que s’est-il passé cette nuit-là ? Personne ne le sait. Nous nous sommes vus, vous vous êtes parlé, et c’est \
        tout. L’usine, fermée depuis 1998, a été rachetée par une société d’env. deux cents salariés.
        """,
        "de": """
        Der Stadtrat hat am Dienstagabend nach einer Sitzung von sechs Stunden den Haushalt beschlossen. „Wir haben \
        getan, was wir konnten“, sagte der Bürgermeister der Zeitung. Die Arbeiten an Brücke, Kai usw. beginnen im \
        Frühjahr und dauern laut Stadt ca. zwei bis drei Jahre.

        Was ist in jener Nacht geschehen? Das weiß niemand. Die, die die Fabrik kannten, schweigen. Sie wurde 1998 \
        geschlossen und von einer Firma mit u. a. zweihundert Angestellten gekauft, bzw. gepachtet.
        """,
        "es": """
        El ayuntamiento aprobó el martes por la noche el presupuesto del año que viene, después de una sesión de seis \
        horas. «Hemos hecho lo que podíamos», declaró el viernes el alcalde, el Sr. Ruiz, a la agencia EFE. Las obras \
        del puente, del muelle, etc. empezarán en primavera y durarán, según la ciudad, de dos a tres años.

        ¿Qué pasó aquella noche? Nadie lo sabe. ¡No, no y no!, dijo la vecina del núm. siete. La fábrica, cerrada desde \
        1998, fue comprada por una empresa de unos doscientos empleados.
        """,
        "it": """
        Il consiglio comunale ha approvato martedì sera il bilancio del prossimo anno, dopo una seduta di sei ore. \
        «Abbiamo fatto quello che potevamo», ha dichiarato venerdì il sindaco all’ANSA. I lavori del ponte, della \
        banchina, ecc. cominceranno in primavera e dureranno, secondo la città, da due a tre anni.

        Che cosa è successo quella notte? Nessuno lo sa. Piano piano, passo dopo passo, la verità verrà fuori. La \
        fabbrica, chiusa dal 1998, è stata comprata da una società di circa duecento dipendenti.
        """,
        "pt": """
        A câmara municipal aprovou na terça-feira à noite o orçamento do próximo ano, depois de uma sessão de seis \
        horas. “Fizemos o que podíamos”, declarou na sexta-feira o prefeito, o Sr. Lima, à agência Lusa. As obras da \
        ponte, do cais, etc. começam na primavera e devem durar, segundo a cidade, de dois a três anos.

        O que aconteceu naquela noite? Ninguém sabe. Não, não e não, disse a vizinha. A fábrica, fechada desde 1998, \
        foi comprada por uma empresa de uns duzentos funcionários.
        """,
        "nl": """
        De gemeenteraad heeft dinsdagavond na een vergadering van zes uur de begroting van volgend jaar aangenomen. \
        “We hebben gedaan wat we konden”, zei de burgemeester vrijdag tegen de krant. Het werk aan de brug, de kade \
        enz. begint in het voorjaar en duurt volgens de stad twee à drie jaar.

        Wat is er die nacht gebeurd? Dat weet niemand. Dat dat gebouw er nog staat, is een wonder. De fabriek, dicht \
        sinds 1998, werd gekocht door een bedrijf met ca. tweehonderd mensen.
        """,
    ]

    @Test(arguments: good.keys.sorted())
    func nothingIsFoundInGoodText(_ language: String) throws {
        #expect(try found(try #require(Self.good[language]), language) == [])
    }

    /// Not even rules that are off by default, such as would be about English.
    @Test(arguments: good.keys.sorted())
    func noRuleForEnglishRuns(_ language: String) throws {
        let tag = try #require(LanguageTag(language))
        let all = try RulePack.rules.map(\.id.description)
        let linter = try TextLinter(rules: RuleSelection(select: all), language: tag)
        for finding in linter.lint(
            (Self.good[language] ?? "") + "\n\nThe talks have ended He said according the ministry, added the minister."
        ) {
            #expect(finding.rule.covers(tag), "\(finding.rule.id)")
        }
    }

    @Test(arguments: [
        ("fr", "boundaries/lowercase-sentence", "Le pont a été fermé dans la nuit. les travaux vont durer deux ans."),
        (
            "de", "boundaries/lowercase-sentence",
            "Die Brücke wurde gestern gesperrt. die Arbeiten dauern noch zwei Jahre."
        ),
        ("es", "boundaries/lowercase-sentence", "El puente fue cerrado anoche. las obras durarán unos dos años."),
        (
            "it", "boundaries/lowercase-sentence",
            "Il ponte è stato chiuso stanotte. i lavori dureranno più di due anni."
        ),
        ("pt", "boundaries/lowercase-sentence", "A ponte foi fechada ontem. as obras vão durar dois anos."),
        ("nl", "boundaries/lowercase-sentence", "De brug werd gisteren gesloten. het werk duurt nog twee jaar."),
        ("fr", "boundaries/unspaced-sentences", "Le pont a été fermé.Les travaux vont durer deux ans."),
        ("de", "boundaries/unspaced-sentences", "Die Brücke wurde gesperrt.Die Arbeiten dauern zwei Jahre."),
        ("es", "boundaries/unspaced-sentences", "El puente fue cerrado.Las obras durarán dos años."),
        ("it", "boundaries/unspaced-sentences", "Il ponte è stato chiuso.I lavori dureranno due anni."),
        ("pt", "boundaries/unspaced-sentences", "A ponte foi fechada.As obras vão durar dois anos."),
        ("nl", "boundaries/unspaced-sentences", "De brug werd gesloten.Het werk duurt twee jaar."),
        (
            "fr", "repetition/looped-phrase",
            "La ville va réparer le pont, réparer le pont, réparer le pont, au printemps."
        ),
        ("de", "repetition/looped-word", "Die Stadt sprach von Reparaturen Reparaturen Reparaturen an der Brücke."),
        ("es", "repetition/looped-phrase", "La ciudad habla cada vez cada vez cada vez más del puente."),
        ("it", "repetition/looped-word", "La città parla di riparazioni riparazioni riparazioni al ponte."),
        ("pt", "repetition/looped-syllable", "A cidade aprovou o pre-pre-pre-pre-sente da ponte."),
        (
            "nl", "repetition/looped-phrase",
            "De stad gaat de brug repareren, de brug repareren, de brug repareren, zei hij."
        ),
        ("fr", "boilerplate/read-also", "Lire aussi : Le pont de la discorde"),
        ("de", "boilerplate/read-also", "Lesen Sie auch: Streit um die Brücke"),
        ("es", "boilerplate/read-also", "Lea también: El puente de la discordia"),
        ("it", "boilerplate/read-also", "Leggi anche: Il ponte della discordia"),
        ("pt", "boilerplate/read-also", "Leia também: A ponte da discórdia"),
        ("nl", "boilerplate/read-also", "Lees ook: Ruzie over de brug"),
        ("fr", "boilerplate/share-buttons", "Partager sur Facebook"),
        ("de", "boilerplate/share-buttons", "Auf WhatsApp teilen"),
        ("es", "boilerplate/share-buttons", "Compartir en Twitter"),
        ("it", "boilerplate/share-buttons", "Condividi su WhatsApp"),
        ("pt", "boilerplate/share-buttons", "Compartilhe no Facebook"),
        ("nl", "boilerplate/share-buttons", "Deel dit artikel"),
        ("fr", "boilerplate/viewer-label", "Image 2 sur 14"), ("de", "boilerplate/viewer-label", "Lesezeit: 4 Min."),
        ("es", "boilerplate/viewer-label", "Haga clic para ampliar"),
        ("it", "boilerplate/viewer-label", "Tempo di lettura: 3 minuti"),
        ("pt", "boilerplate/viewer-label", "Clique para ampliar a imagem"),
        ("nl", "boilerplate/viewer-label", "Klik op de foto om te vergroten"),
        ("fr", "boilerplate/translation-disclaimer", "Cet article a été traduit automatiquement."),
        ("de", "boilerplate/translation-disclaimer", "Dieser Text wurde maschinell übersetzt."),
        ("es", "boilerplate/translation-disclaimer", "Este texto ha sido traducido automáticamente."),
        ("it", "boilerplate/translation-disclaimer", "Questo articolo è stato tradotto automaticamente."),
        ("pt", "boilerplate/translation-disclaimer", "Este artigo foi traduzido automaticamente."),
        ("nl", "boilerplate/translation-disclaimer", "Dit artikel is automatisch vertaald."),
    ])
    func whatIsWrongIsFound(_ language: String, _ rule: String, _ fault: String) throws {
        #expect(try found((Self.good[language] ?? "") + "\n\n" + fault, language) == [rule])
    }

    @Test(arguments: [
        ("fr", "auteur: Claire Besson"), ("de", "datum 2021-03-04"), ("es", "fuente: El Faro"),
        ("it", "autore: Anna Costa"),
        ("pt", "fonte 2021-03-04"), ("nl", "bron: De Kade"),
    ])
    func aMetadataLineIsFound(_ language: String, _ line: String) throws {
        #expect(try found(line + "\n\n" + (Self.good[language] ?? ""), language) == ["boilerplate/metadata-line"])
    }

    @Test(arguments: good.keys.sorted())
    func aParagraphThatStandsTwiceIsFound(_ language: String) throws {
        let good = try #require(Self.good[language])
        #expect(
            try found(good + "\n\n" + good, language)
                == ["repetition/duplicate-paragraph", "repetition/duplicate-paragraph"])
    }
}
