void main() {
    for (String key : List.of("hello", "foo")) {
        println("GOT: [GET, " + key + "]");
        println("Error: unimplemented");
    }
}
