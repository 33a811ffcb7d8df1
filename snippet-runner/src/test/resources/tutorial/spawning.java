// prints: GOT return value
void main() {
    var handle = spawn(() -> "return value");
    println("GOT " + handle.await());
}
