#!/bin/bash

_pool_tool() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local path='pool-tool' words= index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$path ${COMP_WORDS[index]}" in
    'pool-tool decode' | 'pool-tool decode account' | 'pool-tool sum') path="$path ${COMP_WORDS[index]}" ;;
    esac
  done
  case $path in
    'pool-tool')
      words='decode sum --help'
      ;;
    'pool-tool decode')
      words='account --help'
      ;;
    'pool-tool decode account')
      words='--program --form --json --verbose --help'
      [[ $previous == --program || $previous == -p ]] && { :; return; }
      [[ $previous == --form ]] && { COMPREPLY=($(compgen -W 'base64 hex' -- "$current")); return; }
      [[ $current != -* ]] && { COMPREPLY=($(compgen -f -- "$current")); return; }
      ;;
    'pool-tool sum')
      words='--start --skip --help'
      [[ $previous == --start ]] && { :; return; }
      [[ $previous == --skip ]] && { :; return; }
      [[ $current != -* ]] && { :; return; }
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}

complete -o filenames -F _pool_tool pool-tool
