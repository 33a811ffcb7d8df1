// fails: callers-print
final int ADA = 36;
final int BOB = 41;

void main() {
    println("ada = " + ADA);
    println("bob = " + BOB);
}
