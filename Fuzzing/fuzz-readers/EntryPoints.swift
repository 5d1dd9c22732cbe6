// What libFuzzer calls, whose own is the main function.

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    ReaderTrial.current.run(UnsafeBufferPointer(start: bytes, count: count))
    return 0
}
