import MTLintTestSupport
import Testing

@testable import MTLintCore

/// The filter of forms, held against sets of what it was made of.
struct FormFilterTests {
    private static func form(_ random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 4...12, using: &random)).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) }
    }

    private static func filter(_ forms: Set<[UInt8]>, without missing: Int, bits: Int) throws -> FormFilter {
        var builder = FormFilterBuilder()
        for form in forms { builder.add(form, without: missing) }
        return FormFilter(SortedLines(try ImmortalString.copy(builder.build(bits: bits))).bytes)
    }

    /// What is left of a form without up to so many letters.
    private static func pieces(_ form: [UInt8], without most: Int) -> Set<[UInt8]> {
        if most == 0 { return [form] }
        var found: Set<[UInt8]> = [form]
        for index in form.indices {
            var piece = form
            piece.remove(at: index)
            found.formUnion(pieces(piece, without: most - 1))
        }
        return found
    }

    @Test(arguments: [0, 1, 2])
    func hashesOfPiecesAreThoseOfTheirLetters(_ most: Int) {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            let form = Self.form(&random)
            var hashes: Set<UInt64> = []
            _ = FormHashes(form).anyPiece(without: most) { hash in
                hashes.insert(hash)
                return false
            }
            #expect(hashes == Set(Self.pieces(form, without: most).map { FormHashes($0).whole }))
            #expect(FormHashes(form).first(3) == FormHashes(form.prefix(3)).whole)
        }
    }

    @Test(arguments: [(0, 0), (1, 1), (300, 2), (3000, 3)] as [(Int, UInt64)])
    func everyFormIsContainedAndFewOthers(_ count: Int, _ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var forms: Set<[UInt8]> = []
        while forms.count < count { forms.insert(Self.form(&random)) }
        let filter = try Self.filter(forms, without: 0, bits: 16)
        #expect(forms.allSatisfy { filter.mayContain(FormHashes($0).whole) })
        let others = (0..<4000).map { _ in Self.form(&random) }.filter { !forms.contains($0) }
        #expect(others.filter { filter.mayContain(FormHashes($0).whole) }.count <= others.count / 50)
    }

    /// A letter left out, put in, changed or swapped with the next leaves a common piece.
    @Test func whatIsAnEditAwayIsNear() throws {
        var random = SeededGenerator(seed: 8)
        let forms = Set((0..<200).map { _ in Self.form(&random) })
        let filter = try Self.filter(forms, without: 1, bits: 16)
        for form in forms {
            var near = form
            switch Int.random(in: 0..<4, using: &random) {
            case 0: near.remove(at: Int.random(in: 0..<form.count, using: &random))
            case 1: near.insert(0x71, at: Int.random(in: 0...form.count, using: &random))
            case 2: near[Int.random(in: 0..<form.count, using: &random)] = 0x71
            default: near.swapAt(1, 2)
            }
            #expect(filter.mayContainNear(FormHashes(near), edits: 1), "\(String(decoding: near, as: UTF8.self))")
        }
    }
}
