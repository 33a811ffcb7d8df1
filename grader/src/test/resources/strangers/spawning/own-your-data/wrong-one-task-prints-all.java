// fails: beside
void main() {
    spawn(
                    () -> {
                        for (int i = 0; i < 3; i++) println("task " + i);
                    })
            .await();
}
