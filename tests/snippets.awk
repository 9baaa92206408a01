# Splits a Markdown file into what its fenced blocks are: a block ```LANGUAGE FILE is that file; a
# block ```sh is a step to run, and the block without a language behind it is what the step prints.
# Writes OUT/files/FILE, OUT/N.sh and OUT/N.expected; prints the names of the steps.
BEGIN { step = 0 }

/^```/ && target != "" {
  close(target)
  target = ""
  next
}
/^```/ {
  language = substr($1, 4)
  if (language == "sh") {
    step++
    target = sprintf("%s/%02d.sh", OUT, step)
    printf "%02d\n", step
  } else if (NF > 1) {
    target = OUT "/files/" $2
    folder = target
    sub("/[^/]*$", "", folder)
    system("mkdir -p " folder)
  } else if (language == "" && step) {
    target = sprintf("%s/%02d.expected", OUT, step)
  } else {
    target = "/dev/null"
  }
  printf "" > target
  next
}
target != "" { print > target }
