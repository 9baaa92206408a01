#!/bin/sh
# ejabberd.sh start DIR [tls=1.2] [nodes=2] | stop DIR | hold [tls=1.2] [nodes=2]: ejabberd for tests;
# README.md says more.
set -eu
# shellcheck source=tests/servers/serve.sh
. "$(dirname "$0")/serve.sh"

PROGRAM=ejabberdctl
PORTS="C2S DIRECT_TLS COMPONENT HTTP"

# The node N is below $DIR/N.
prepare() {
  NO_TLS13=
  [ "$tls" = 1.3 ] || NO_TLS13='no_tlsv1_3, '
  for node in $(seq "$nodes"); do
    rm -rf "${DIR:?}/$node"
    mkdir "$DIR/$node"
    HOST=127.0.0.$node
    fill "$here/ejabberd.yml.in" DIR HOST NO_TLS13 COMPONENT_SECRET $PORTS >"$DIR/$node/ejabberd.yml"
  done
  HOST=127.0.0.1
  [ "$nodes" = 1 ] || CLUSTER=$($python "$here/net.py" reserve 1)
  # The names of the nodes are addresses: no need to ask anybody else.
  printf '{lookup, [file]}.\n{host, {127,0,0,1}, ["localhost"]}.\n' >"$DIR/inetrc"
  rm -f "$DIR/.erlang.cookie"
  # Whoever knows this may do anything in a node.
  head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$DIR/.erlang.cookie"
  chmod 400 "$DIR/.erlang.cookie"
}

# erlang NODE EXPRESSION ARGUMENT...: ejabberd as a child of ours, as ejabberdctl starts it; but as the
# user that we are, without the daemon epmd, and with nothing written elsewhere. It is ready when the
# expression has been evaluated, too.
erlang() {
  node=$1 expression=$2
  shift 2
  cd "$DIR/$node"
  run "$DIR/$node/out.log" env HOME="$DIR" ERL_LIBS="$libraries" ERL_INETRC="$DIR/inetrc" \
    EJABBERD_CONFIG_PATH="$DIR/$node/ejabberd.yml" EJABBERD_LOG_PATH="$DIR/$node/ejabberd.log" \
    EJABBERD_PID_PATH="$DIR/$node/ejabberd.pid" ERL_CRASH_DUMP_BYTES=0 \
    erl -noinput "$@" -mnesia dir "\"$DIR/$node/spool\"" -s ejabberd \
    -eval "$expression, ok = file:write_file(\"ready\", <<>>)."
  await "$DIR/$node/ready" "127.0.0.$node"
}

# clustered NODE EXPRESSION: the same, where others of this user may join.
clustered() {
  erlang "$@" -name "ejabberd@127.0.0.$1" -start_epmd false -erl_epmd_port "$CLUSTER" \
    -kernel inet_dist_use_interface "{127,0,0,$1}"
}

launch() {
  for file in /usr/lib/*/ejabberd-*/ebin/ejabberd.beam; do
    libraries=${file%/ejabberd-*}
  done
  accounts="[ok = ejabberd_auth:try_register(User, <<\"localhost\">>, <<\"$PASSWORD\">>)
    || User <- [<<\"alice\">>, <<\"bob\">>]]"
  if [ "$nodes" = 1 ]; then
    erlang 1 "$accounts"
  else
    clustered 1 "$accounts"
    clustered 2 "ok = ejabberd_cluster:join('ejabberd@127.0.0.1')"
  fi
}

serve "$@"
