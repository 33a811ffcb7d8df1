final StringBuilder seen = new StringBuilder();

void say(String name) {
    seen.append(name);
    println(name);
}

void main() {
    var b = spawn(() -> say("B"));
    var a = spawn(() -> say("A"));
    b.await();
    a.await();
    println(seen.charAt(0) + " was first");
}
