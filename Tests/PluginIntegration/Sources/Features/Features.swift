/// Everything here is generated from the IDLs beside this file; the tests use it.
enum Features {}
