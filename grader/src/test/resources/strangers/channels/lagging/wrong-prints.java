// fails: lags
void main() {
    println("missed 3");
    println("got 4");
    println("got 5");
}
