void main() {
    var a =
            spawn(() -> {
                int[] own = new int[3];
                own[0] = 1;
                List<Integer> list = new ArrayList<>();
                list.add(own[0]);
                yieldNow().await();
                list_a();
            });
    var b =
            spawn(() -> {
                List<Integer> list = new ArrayList<>();
                list.add(2);
                yieldNow().await();
                list_a();
            });
    a.await();
    b.await();
    println("end");
}

void list_a() {
    Map<String, int[]> m = new HashMap<>();
    m.put("k", new int[2]);
    m.get("k")[1]++;
}
