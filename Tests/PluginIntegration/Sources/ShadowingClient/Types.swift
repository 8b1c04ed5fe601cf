// Types with names of the runtime's.
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
