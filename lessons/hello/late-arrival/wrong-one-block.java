Future<Void> both() {
    return async(() -> {
        println("I am first");
        println("I arrive late");
    });
}

void main() {
    both().await();
}
