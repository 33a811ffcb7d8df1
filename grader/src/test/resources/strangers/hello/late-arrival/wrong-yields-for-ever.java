// fails: arrives
void main() {
    while (true) yieldNow().await();
}
