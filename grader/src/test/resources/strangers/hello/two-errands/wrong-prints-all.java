// fails: both-done
final int MILLIS = 100;

void main() {
    println("tea is ready");
    println("toast is ready");
    println("took 200 ms");
}
