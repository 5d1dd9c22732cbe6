/// Texts for the command line.
enum Samples {
    /// One warning that `--fix` repairs.
    static let spaced = "The ministers met in Berlin.\n\nCinema : the festival opens its doors on Tuesday.\n"
    static let spacedFixed = "The ministers met in Berlin.\n\nCinema: the festival opens its doors on Tuesday.\n"
    /// One error that `--fix-suggested` repairs.
    static let garbled = "The ship left for the South Core, where it is expected on Friday.\n"
    static let garbledFixed = "The ship left for South Korea, where it is expected on Friday.\n"
    /// One note.
    static let tagged = "The talks will go on next week. (AFP)\n"
    static let clean = "The ministers met in Berlin, and nothing was decided.\n"
    static let french = """
        Le président a déclaré que la Corée du Nord : « C'est un pays ! » ; il s'est rendu à la réunion des ministres avec sa \
        délégation, et les journalistes l'attendaient depuis le matin à la sortie de la salle .

        """
}
