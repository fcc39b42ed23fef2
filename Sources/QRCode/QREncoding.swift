// The fence around libqrencode: the one file of this module where `unsafe` stands, and the only one
// that knows a name of the library.

private import CQREncode

/// The modules of the smallest symbol of level M that holds some bytes.
///
/// May run on many threads at once: since version 4.0 the library keeps nothing between two codes
/// but the tables of its Reed-Solomon code, behind a lock of its own.
///
/// - Parameter bytes: 1 to 2,331 of them.
/// - Returns: the modules row by row from the top left; a dark one is true.
func encoded(_ bytes: [UInt8]) -> (side: Int, modules: [Bool]) {
  let code = unsafe bytes.withUnsafeBufferPointer { buffer in
    // Version 0 is the smallest that fits.
    unsafe QRcode_encodeData(Int32(buffer.count), buffer.baseAddress, 0, QR_ECLEVEL_M)
  }
  guard let code = unsafe code else { preconditionFailure("no memory for a QR code") }
  defer { unsafe QRcode_free(code) }
  let side = unsafe Int(code.pointee.width)
  let data = unsafe UnsafeBufferPointer(start: code.pointee.data, count: side * side)
  // Only the lowest bit is the module's colour; the others say what it is there for.
  return (side, unsafe data.map { $0 & 1 == 1 })
}
