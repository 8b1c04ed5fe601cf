public import AnchorCore
public import BytePrimitives
import SolanaPrimitives

extension LogTrace {
  /// Everything that a program emitted itself, in log order. Data that is not an event is a problem in the list, never
  /// left out.
  ///
  /// What other programs write is not in the list, whatever it looks like; see `imitations(of:)`.
  @inlinable
  public func events<Target: AnchorProgram>(of program: Target) -> [LoggedEvent<Target.AnyEvent>] {
    events(of: CollectionOfOne(program))
  }

  /// Everything that several deployments of a program emitted themselves, in log order.
  ///
  /// For programs of different types, call this once for each; the log is not read again.
  @inlinable
  public func events<Target: AnchorProgram>(
    of programs: some Collection<Target>
  ) -> [LoggedEvent<Target.AnyEvent>] {
    var events: [LoggedEvent<Target.AnyEvent>] = []
    guard !data.isEmpty else { return events }
    events.reserveCapacity(data.count)
    let bytes = dataBytes.rawSpan
    // The events of one invocation share its path.
    var lastInvocation = -1
    var path: [Int] = []
    for line in data {
      let invocation = invocations[line.invocation]
      guard let program = programs.first(where: { $0.id == invocation.programID }) else { continue }
      if line.invocation != lastInvocation {
        lastInvocation = line.invocation
        path = self.path(of: line.invocation)
      }
      events.append(
        LoggedEvent(
          logIndex: line.logIndex, invocation: line.invocation, programID: invocation.programID,
          depth: invocation.depth, path: path, content: program.content(of: line, in: bytes)))
    }
    return events
  }

  /// Data of other programs that begins like an event of `program`, in log order.
  ///
  /// None of it is an event of `program`: it is forged, or comes from another deployment of the same program.
  public func imitations(of program: some AnchorProgram) -> [LogData] {
    let bytes = dataBytes.rawSpan
    return data.filter { line in
      guard case .field(let range) = line.content, invocations[line.invocation].programID != program.id
      else { return false }
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
  /// The event in a data line of this program, or what is wrong with it.
  @inlinable
  func content(of line: LogData, in bytes: RawSpan) -> Result<AnyEvent, EventProblem> {
    switch line.content {
    case .field(let range):
      return content(of: bytes.extracting(range))
    case .fields(let ranges):
      return .failure(
        EventProblem(.fields(count: ranges.count), bytes: ranges.flatMap { bytes.extracting($0).copy }))
    case .invalid(_, let error):
      return .failure(EventProblem(.base64(error), bytes: []))
    }
  }
}
