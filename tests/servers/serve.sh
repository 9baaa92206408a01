# shellcheck shell=sh
# What prosody.sh and ejabberd.sh have in common. They read this file, define
#
#   PROGRAM    what must be there
#   PORTS      the names of the ports that it listens at, first the one for clients
#   prepare    writes below $DIR what it needs, and forgets what an earlier one left there
#   launch     starts it, with `run` and `await`
#
# and call `serve`, which does what README.md says.
here=$(cd "$(dirname "$0")" && pwd)
server=$(basename "$0" .sh)
python=/usr/bin/python3 # Debian's: as good as any, and starts fast
SERVER=$server HOST=127.0.0.1 PASSWORD=secret COMPONENT_SECRET=component-secret
DIR='' tied='' tls=1.3 nodes=1
PATH=$PATH:/usr/sbin

fail() {
  echo "$server.sh: $1" >&2
  exit 1
}

usage() {
  echo "usage: $server.sh start DIR [OPTION=VALUE]... | stop DIR | hold [OPTION=VALUE]... | check" >&2
  exit 2
}

# fill TEMPLATE NAME...: the template, with the values of these variables for @NAME@.
fill() {
  template=$1 script=
  shift
  for name; do
    eval "value=\$$name"
    value=$(printf '%s' "$value" | sed 's/[\\|&]/\\&/g')
    script="s|@$name@|$value|g;$script"
  done
  sed "$script" "$template"
}

# When process $1 began, in ticks since the machine did; nothing: there is none.
began() {
  sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20
}

# run LOG COMMAND...: starts a process in a session of its own, and notes it whatever signal comes
# meanwhile. $pid is its number.
run() {
  log=$1 interrupted=''
  shift
  trap 'interrupted=yes' HUP INT PIPE TERM
  # shellcheck disable=SC2086 # words, or none
  setsid $tied "$@" </dev/null >"$log" 2>&1 &
  pid=$!
  echo "$pid $(began $pid)" >>"$DIR/processes"
  trap 'exit 1' HUP INT PIPE TERM
  [ -z "$interrupted" ] || exit 1
}

# await FILE HOST: until what was run last has written the file, and answers. A signal interrupts it.
await() {
  ports=$(for name in $PORTS; do eval "echo \$$name"; done)
  # shellcheck disable=SC2086 # words
  $python "$here/net.py" await "$pid" "$1" "$2" $ports &
  wait $! || {
    tail -n 20 "${1%/*}/out.log" >&2
    fail "it does not run"
  }
}

# Of the processes that are noted, and theirs, those that live, each with its beginning: a number
# alone may be another's by now.
living() {
  sed 's/ (.*)//' /proc/[0-9]*/stat 2>/dev/null | awk '
    is_note { noted[$1] = $2; next }
    $2 != "Z" { parent[$1] = $3; began[$1] = $21 }
    END {
      for (p in noted) if (began[p] == noted[p]) ours[p]
      do {
        more = 0
        for (p in parent) if (!(p in ours) && parent[p] in ours) { ours[p]; more = 1 }
      } while (more)
      for (p in ours) print p, began[p]
    }' is_note=1 "$DIR/processes" is_note= -
}

# Ends what `run` began, and nothing else.
end() {
  trap '' HUP INT PIPE TERM
  [ -e "$DIR/processes" ] || return 0
  noted=$(cat "$DIR/processes")
  living >"$DIR/living"
  mv "$DIR/living" "$DIR/processes"
  echo "$noted" | grep -xFf "$DIR/processes" | while read -r pid _; do
    kill -TERM "$pid" 2>/dev/null || :
  done
  for _ in $(seq 400); do
    left=$(living | cut -d ' ' -f 1)
    [ -n "$left" ] || break
    sleep 0.05
  done
  # shellcheck disable=SC2086 # words
  [ -z "$left" ] || kill -KILL $left 2>/dev/null || :
  rm -f "$DIR/processes"
}

# Is what it needs here?
check() {
  for program in "$PROGRAM" openssl "$python"; do
    command -v "$program" >/dev/null || fail "$program is not here; script/bootstrap installs it"
  done
}

begin() {
  check
  [ -d "$DIR/certificates" ] || sh "$here/certificates.sh" "$DIR/certificates"
  # shellcheck disable=SC2086,SC2046 # words
  set -- $($python "$here/net.py" reserve $(echo $PORTS | wc -w))
  for name in $PORTS; do
    eval "$name=$1"
    shift
  done
  prepare
  launch
}

print_env() {
  for name in SERVER DIR HOST $PORTS PASSWORD COMPONENT_SECRET; do
    eval "echo \"$name=\$$name\""
  done
  cut -d ' ' -f 1 "$DIR/processes" | sed 's/^/PID=/; 2,$s/PID/PID_2/'
  [ "$nodes" = 1 ] || echo "HOST_2=127.0.0.2"
}

start() {
  mkdir -p "$1"
  DIR=$(cd "$1" && pwd)
  shift
  [ ! -e "$DIR/processes" ] || [ -z "$(living)" ] || fail "it runs already in $DIR"
  rm -f "$DIR/processes"
  options "$@"
  trap end EXIT
  trap 'exit 1' HUP INT PIPE TERM
  begin
  print_env >"$DIR/env"
  trap - EXIT
}

stop() {
  [ -d "$1" ] || fail "$1 is no folder"
  DIR=$1
  end
  rm -f "$DIR/env"
}

# The server is there as long as somebody holds standard input open.
hold() {
  options "$@"
  trap 'end; rm -rf "$DIR"' EXIT
  trap 'exit 1' HUP INT PIPE TERM
  DIR=$(mktemp -d "${TMPDIR:-/tmp}/xso-$server-XXXXXX")
  tied='setpriv --pdeathsig KILL'
  begin
  print_env
  echo
  # No process of its own: it might not be tied yet when this one is killed.
  while read -r _; do :; done
}

options() {
  for option; do
    case $server:$option in
    *:tls=1.2 | *:tls=1.3) tls=${option#*=} ;;
    ejabberd:nodes=[12]) nodes=${option#*=} ;;
    *) usage ;;
    esac
  done
}

serve() {
  [ $# -ge 1 ] || usage
  umask 077
  verb=$1
  shift
  case $verb:$# in
  start:0) usage ;;
  check:0 | hold:* | start:* | stop:1) "$verb" "$@" ;;
  *) usage ;;
  esac
}
