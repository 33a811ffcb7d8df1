// fails: two-tasks
void main() {
    println("GOT = sending from first handle");
    println("GOT = sending from second handle");
}
