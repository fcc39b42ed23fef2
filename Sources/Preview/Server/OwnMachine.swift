/// Sees that only this machine’s own browser and programs are served.
///
/// The server listens at 127.0.0.1, but any page of the Web may ask a browser for that address,
/// and any name may be made to lead there (DNS rebinding). So the host asked for must be ours by
/// its name and port, and what another site’s page asks for is refused.
struct OwnMachine {
  private let hosts: Set<String>

  init(port: UInt16) {
    let names = ["127.0.0.1", "localhost"]
    // The port of HTTP itself is left out of addresses.
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Refuses what does not come from here; moving to a page by a link is everybody’s right.
  func admit(_ request: Request) throws(Refusal) {
    guard let host = request.headers["host"], hosts.contains(host.lowercased()) else {
      throw .foreignHost
    }
    if let origin = request.headers["origin"]?.lowercased() {
      guard origin.hasPrefix("http://"), hosts.contains(String(origin.dropFirst(7)))
      else { throw .foreignOrigin }
    }
    let site = request.headers["sec-fetch-site"] ?? "none"
    let moves =
      request.headers["sec-fetch-mode"] == "navigate"
      && request.headers["sec-fetch-dest"] == "document"
    guard ["none", "same-origin"].contains(site) || moves else { throw .foreignOrigin }
  }
}
