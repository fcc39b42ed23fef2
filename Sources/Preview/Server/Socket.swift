// Sockets through POSIX: the one file of this module where `unsafe` stands.

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// A socket of this machine’s own loopback, IPv4 and never waited for but in ``wait(for:at:)``.
///
/// Whoever holds it closes it, once.
struct Socket: Sendable, Hashable {
  private let handle: Int32

  /// Closes the connection, or stops listening.
  func close() {
    _ = systemClose(handle)
  }
}

extension Socket {
  /// Why there is no socket to listen at.
  enum ListeningError: Error {
    /// Another program listens there.
    case portTaken
    /// The system’s own words.
    case refused(String)
  }

  /// Listens at `127.0.0.1`, where only this machine gets through.
  ///
  /// - Parameter port: 0 lets the system choose one.
  /// - Returns: the socket that accepts connections.
  /// - Throws: where the system refuses.
  static func listening(at port: UInt16) throws(ListeningError) -> Socket {
    let handle = socket(AF_INET, streamType, 0)
    guard handle >= 0 else { throw .refused(lastReason()) }
    let listener = Socket(handle: handle)
    do throws(ListeningError) {
      // A server that was just stopped leaves its port in TIME_WAIT.
      listener.set(SO_REUSEADDR)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let bound = unsafe withUnsafePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe bind(handle, $0, size)
        }
      }
      guard bound == 0, listen(handle, SOMAXCONN) == 0 else {
        throw errno == EADDRINUSE ? .portTaken : .refused(lastReason())
      }
      guard listener.becomeNonBlocking() else { throw .refused(lastReason()) }
      return listener
    } catch {
      listener.close()
      throw error
    }
  }

  /// The port that it listens at, in 1…65535; 0 where the system does not say.
  var port: UInt16 {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(handle, $0, &size)
      }
    }
    return status == 0 ? UInt16(bigEndian: address.sin_port) : 0
  }

  /// What came of accepting a connection.
  enum Acceptance {
    case connection(Socket)
    /// Nobody waits.
    case nobody
    /// The program has no descriptor left for another connection; it still waits.
    case exhausted
  }

  /// Takes the next connection that waits.
  func accept() -> Acceptance {
    while true {
      let handle = systemAccept(self.handle)
      if handle < 0 {
        switch errno {
        case EINTR, ECONNABORTED: continue
        case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
        default: return .nobody
        }
      }
      let connection = Socket(handle: handle)
      guard connection.becomeNonBlocking() else {
        connection.close()
        continue
      }
      #if canImport(Darwin)
        connection.set(SO_NOSIGPIPE)
      #endif
      return .connection(connection)
    }
  }
}

extension Socket {
  /// What came of reading or writing.
  enum Transfer<Value> {
    case done(Value)
    /// Nothing can be moved now.
    case blocked
    /// The other side ended the connection, or it broke.
    case ended
  }

  /// The bytes that have come, at most 16 KiB of them.
  func receive() -> Transfer<[UInt8]> {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 16 << 10) { buffer, filled in
      repeat {
        count = unsafe recv(handle, buffer.baseAddress, buffer.count, 0)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    if count > 0 { return .done(bytes) }
    return count < 0 && isBlocked(errno) ? .blocked : .ended
  }

  /// Sends what fits of some bytes from an offset on, and says how many that were.
  func send(_ bytes: [UInt8], from offset: Int) -> Transfer<Int> {
    var count = 0
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      repeat {
        count = unsafe systemSend(handle, base + offset, buffer.count - offset, noSignal)
      } while count < 0 && errno == EINTR
    }
    if count >= 0 { return .done(count) }
    return isBlocked(errno) ? .blocked : .ended
  }

  /// Says that nothing more will be sent.
  func endSending() {
    _ = shutdown(handle, writeSide)
  }

  private func becomeNonBlocking() -> Bool {
    let flags = fcntl(handle, F_GETFL)
    return flags >= 0 && fcntl(handle, F_SETFL, flags | O_NONBLOCK) == 0
      && fcntl(handle, F_SETFD, FD_CLOEXEC) == 0
  }

  /// Sets an option to yes; one that is refused changes nothing that anybody relies on.
  private func set(_ option: Int32) {
    var yes: Int32 = 1
    _ = unsafe setsockopt(handle, SOL_SOCKET, option, &yes, socklen_t(MemoryLayout<Int32>.size))
  }
}

extension Socket {
  /// The system’s notices that something in some folders was written, added, removed or renamed,
  /// to be waited for like a socket; nil where the system has none such.
  ///
  /// They say when to look and not what to believe: file systems of other machines send none.
  static func notices(of folders: [String]) -> Socket? {
    #if canImport(Darwin)
      return nil
    #else
      let handle = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard handle >= 0 else { return nil }
      let mask = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      for folder in folders {
        guard unsafe inotify_add_watch(handle, folder, UInt32(mask)) >= 0 else {
          _ = systemClose(handle)
          return nil
        }
      }
      return Socket(handle: handle)
    #endif
  }

  /// Takes the notices that have come; none is looked at.
  func takeNotices() {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while unsafe read(handle, &buffer, buffer.count) > 0 {}
  }
}

extension Socket {
  /// What a socket is waited for.
  struct Interest {
    let socket: Socket
    var reading = true
    var writing = false
  }

  /// Waits until something can be done with one of the sockets.
  ///
  /// - Parameters:
  ///   - milliseconds: how long at most.
  ///   - interests: the sockets, and what for.
  /// - Returns: per socket in their order, whether to try.
  static func wait(for milliseconds: Int, at interests: [Interest]) -> [Bool] {
    var entries = interests.map { interest in
      pollfd(
        fd: interest.socket.handle,
        events: Int16((interest.reading ? POLLIN : 0) | (interest.writing ? POLLOUT : 0)),
        revents: 0)
    }
    // An interrupted wait has nothing to say, as one whose time is over.
    guard unsafe poll(&entries, nfds_t(entries.count), Int32(milliseconds)) > 0 else {
      return entries.map { _ in false }
    }
    return entries.map { $0.revents != 0 }
  }
}

private func lastReason() -> String {
  unsafe String(cString: strerror(errno))
}

private func isBlocked(_ code: Int32) -> Bool {
  code == EAGAIN || code == EWOULDBLOCK
}

// The system’s functions whose names are also those of methods here.

#if canImport(Darwin)
  private let streamType = SOCK_STREAM
  private let noSignal: Int32 = 0
  private let writeSide = SHUT_WR
  private func systemClose(_ handle: Int32) -> Int32 { Darwin.close(handle) }
  private func systemAccept(_ handle: Int32) -> Int32 { Darwin.accept(handle, nil, nil) }
  @unsafe private func systemSend(
    _ handle: Int32, _ bytes: UnsafeRawPointer, _ count: Int, _ flags: Int32
  ) -> Int { unsafe Darwin.send(handle, bytes, count, flags) }
#elseif canImport(Musl)
  private let streamType = SOCK_STREAM
  private let noSignal = Int32(MSG_NOSIGNAL)
  private let writeSide = Int32(SHUT_WR)
  private func systemClose(_ handle: Int32) -> Int32 { Musl.close(handle) }
  private func systemAccept(_ handle: Int32) -> Int32 { Musl.accept(handle, nil, nil) }
  @unsafe private func systemSend(
    _ handle: Int32, _ bytes: UnsafeRawPointer, _ count: Int, _ flags: Int32
  ) -> Int { unsafe Musl.send(handle, bytes, count, flags) }
#else
  private let streamType = Int32(SOCK_STREAM.rawValue)
  private let noSignal = Int32(MSG_NOSIGNAL)
  private let writeSide = Int32(SHUT_WR)
  private func systemClose(_ handle: Int32) -> Int32 { Glibc.close(handle) }
  private func systemAccept(_ handle: Int32) -> Int32 { Glibc.accept(handle, nil, nil) }
  @unsafe private func systemSend(
    _ handle: Int32, _ bytes: UnsafeRawPointer, _ count: Int, _ flags: Int32
  ) -> Int { unsafe Glibc.send(handle, bytes, count, flags) }
#endif
