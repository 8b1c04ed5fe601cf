# The subcommands that the command line holds so far.
function __pool_tool_path
  set -l path 'pool-tool'
  for word in (commandline -opc)[2..-1]
    switch "$path $word"
      case 'pool-tool decode' 'pool-tool decode account' 'pool-tool sum'
        set path "$path $word"
    end
  end
  test "$path" = "$argv[1]"
end

complete -c pool-tool -f
complete -c pool-tool -n '__pool_tool_path "pool-tool"' -a 'decode' -d 'Decodes what a node returns.'
complete -c pool-tool -n '__pool_tool_path "pool-tool"' -a 'sum' -d 'Adds numbers.'
complete -c pool-tool -n '__pool_tool_path "pool-tool"' -l help -s h -d 'Show help information.'
complete -c pool-tool -n '__pool_tool_path "pool-tool decode"' -a 'account' -d 'Decodes an account.'
complete -c pool-tool -n '__pool_tool_path "pool-tool decode"' -l help -s h -d 'Show help information.'
complete -c pool-tool -n '__pool_tool_path "pool-tool decode account"' -l program -s p -r -d 'The program'\''s address.'
complete -c pool-tool -n '__pool_tool_path "pool-tool decode account"' -l form -r -f -a 'base64 hex' -d 'How the bytes are written.'
complete -c pool-tool -n '__pool_tool_path "pool-tool decode account"' -l json -s j -d 'Print JSON.'
complete -c pool-tool -n '__pool_tool_path "pool-tool decode account"' -l verbose -s v -d 'Print more than anybody wants to know, so much that the line has to be broken.'
complete -c pool-tool -n '__pool_tool_path "pool-tool decode account"' -l help -s h -d 'Show help information.'
complete -c pool-tool -n '__pool_tool_path "pool-tool decode account"' -F
complete -c pool-tool -n '__pool_tool_path "pool-tool sum"' -l start -r -d 'Where to start.'
complete -c pool-tool -n '__pool_tool_path "pool-tool sum"' -l skip -r -d 'A number to leave out.'
complete -c pool-tool -n '__pool_tool_path "pool-tool sum"' -l help -s h -d 'Show help information.'
