// fails: overlap
void main() {
    println("visits = 2");
    println("balance = 81");
}
