#compdef pool-tool

_pool_tool() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '(-h --help)'{-h,--help}'[Show help information.]' '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=('decode:Decodes what a node returns.' 'sum:Adds numbers.')
      _describe 'subcommand' commands
      ;;
    rest)
      case $line[1] in
        'decode') _pool_tool_decode ;;
        'sum') _pool_tool_sum ;;
      esac
      ;;
  esac
}

_pool_tool_decode() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '(-h --help)'{-h,--help}'[Show help information.]' '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=('account:Decodes an account.')
      _describe 'subcommand' commands
      ;;
    rest)
      case $line[1] in
        'account') _pool_tool_decode_account ;;
      esac
      ;;
  esac
}

_pool_tool_decode_account() {
  _arguments '--program[The program'\''s address.]:key: ' \
    '--form[How the bytes are written.]:form:(base64 hex)' \
    '--json[Print JSON.]' \
    '--verbose[Print more than anybody wants to know, so much that the line has to be broken.]' \
    '(-h --help)'{-h,--help}'[Show help information.]' \
    ':file:_files'
}

_pool_tool_sum() {
  _arguments '--start[Where to start.]:start: ' \
    '*--skip[A number to leave out.]:skip: ' \
    '(-h --help)'{-h,--help}'[Show help information.]' \
    '*:number: '
}

if [ "$funcstack[1]" = '_pool_tool' ]; then
  _pool_tool "$@"
else
  compdef _pool_tool pool-tool
fi
