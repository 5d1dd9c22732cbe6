import Testing

@testable import MTLintReporters

struct ArtifactURITests {
    @Test(arguments: [
        ("a.txt", "a.txt"), ("./a.txt", "a.txt"), ("././b//c.txt", "b/c.txt"), ("../a.txt", "../a.txt"),
        ("/tmp/x y.txt", "file:///tmp/x%20y.txt"), ("ä/100%.txt", "%C3%A4/100%25.txt"),
        ("a:b#c?d.txt", "a%3Ab%23c%3Fd.txt"),
        ("a\u{1}.txt", "a%01.txt"), (".", "."),
    ])
    func `paths become references`(path: String, uri: String) {
        #expect(ArtifactURI.uri(ofPath: path) == uri)
    }
}
