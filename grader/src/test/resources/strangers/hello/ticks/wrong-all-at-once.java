// fails: on-the-beat
void main() {
    for (int n = 1; n <= 4; n++) {
        println("tick " + n);
        println("work " + n);
    }
}
