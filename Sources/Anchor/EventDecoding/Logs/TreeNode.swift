/// A member of a tree that is kept as a list in which each member names its parent by index.
package protocol TreeNode {
  /// 1 at the top.
  var depth: Int { get }
  /// The index of the parent in the list; nil at the top.
  var parent: Int? { get }
  /// The index among the members of the same parent, from 0.
  var ordinal: Int { get }
}

extension Array where Element: TreeNode {
  /// The ordinals from the top down to the member at `index`.
  package func path(of index: Int) -> [Int] {
    var path: [Int] = []
    path.reserveCapacity(self[index].depth)
    var next = Optional(index)
    while let member = next {
      path.append(self[member].ordinal)
      next = self[member].parent
    }
    path.reverse()
    return path
  }
}
