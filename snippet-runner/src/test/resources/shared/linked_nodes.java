static class Node {
    int v;
    Node next;

    Node(int v, Node next) {
        this.v = v;
        this.next = next;
    }
}

Node head;

void main() {
    var a =
            spawn(() -> {
                head = new Node(1, head);
                yieldNow().await();
                head = new Node(2, head);
            });
    var b =
            spawn(() -> {
                head = new Node(3, head);
                yieldNow().await();
                if (head != null) {
                    head = head.next;
                }
            });
    a.await();
    b.await();
    for (Node n = head; n != null; n = n.next) {
        println(n.v);
    }
}
