// Names that the runtime has too.
struct PublicKey {}
struct Instruction {}
struct Seed {}
struct AccountMeta {}
struct Discriminator {}
struct Sized {}
struct BorshError {}
struct AccountView {}
enum LayoutError {}
protocol AnchorProgram {}
protocol JSONEncodable {}
