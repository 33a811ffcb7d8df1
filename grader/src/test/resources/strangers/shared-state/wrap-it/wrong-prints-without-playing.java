// fails: locked
void main() {
    println("Ada 15");
    println("Bob 15");
}
