public import AnchorCore
public import BytePrimitives
import SolanaPrimitives

extension LogTrace {
  /// Everything that a program published itself, in log order; data that is no event is a problem, never left out.
  ///
  /// What other programs print does not count, whatever it looks like; see `imitations(of:)`.
  @inlinable
  public func events<Program: AnchorProgram>(of program: Program) -> [LoggedEvent<Program>] {
    events(of: CollectionOfOne(program))
  }

  /// Everything that several deployments of a program published themselves, in log order.
  ///
  /// For programs of different types, ask once for each; the log is not read again.
  @inlinable
  public func events<Program: AnchorProgram>(
    of programs: some Collection<Program>
  ) -> [LoggedEvent<Program>] {
    var events: [LoggedEvent<Program>] = []
    guard !data.isEmpty else { return events }
    events.reserveCapacity(data.count)
    let bytes = dataBytes.rawSpan
    // Runs with several events share one path.
    var lastInvocation = -1
    var path: [Int] = []
    for line in data {
      let invocation = invocations[line.invocation]
      guard let program = programs.first(where: { $0.id == invocation.program }) else { continue }
      if line.invocation != lastInvocation {
        lastInvocation = line.invocation
        path = self.path(of: line.invocation)
      }
      events.append(
        LoggedEvent(
          logIndex: line.logIndex, invocation: line.invocation, program: invocation.program,
          depth: invocation.depth, path: path, content: program.content(of: line, in: bytes)))
    }
    return events
  }

  /// Data of other programs that opens like an event of `program`, in log order.
  ///
  /// It is none: whoever publishes it wants it taken for one, or is another deployment of the program.
  public func imitations(of program: some AnchorProgram) -> [LogData] {
    let bytes = dataBytes.rawSpan
    return data.filter { line in
      guard case .field(let range) = line.content, invocations[line.invocation].program != program.id else {
        return false
      }
      do throws(LayoutError) {
        _ = try program.event(bytes.extracting(range))
        return true
      } catch {
        return error.typeName != nil
      }
    }
  }
}

extension AnchorProgram {
  /// The event in a data line of this program.
  @inlinable
  func content(of line: LogData, in bytes: RawSpan) -> Result<AnyEvent, EventProblem> {
    switch line.content {
    case .field(let range):
      let payload = bytes.extracting(range)
      do throws(LayoutError) {
        return .success(try event(payload))
      } catch {
        return .failure(EventProblem(.layout(error), bytes: payload.copy))
      }
    case .fields(let ranges):
      let start = ranges.first?.lowerBound ?? 0
      let all = start..<max(start, ranges.last?.upperBound ?? 0)
      return .failure(EventProblem(.fields(count: ranges.count), bytes: bytes.extracting(all).copy))
    case .invalid(_, let error):
      return .failure(EventProblem(.base64(error), bytes: []))
    }
  }
}

extension RawSpan {
  /// The bytes in an array of their own.
  @inlinable
  var copy: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }
}
