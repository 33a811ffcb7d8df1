final String script = "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@";

int f;
long g;
int[] cells = new int[2];
List<Integer> list = new ArrayList<>();
Map<Integer, Integer> map = new HashMap<>();
List<List<Integer>> rows = new ArrayList<>(List.of(list));
StringBuilder text = new StringBuilder();
Node node = new Node();
java.util.concurrent.atomic.AtomicInteger atomic = new java.util.concurrent.atomic.AtomicInteger();
Set<Integer> keys = map.keySet();
Iterator<Integer> numbers = List.of(1, 2, 3, 4, 5, 6).iterator();
java.util.function.Consumer<Integer> adder = list::add;

static class Node {
    int v;
    Node next;
}

void main() {
    var handles = new ArrayList<JoinHandle<Void>>();
    for (String part : script.strip().split("/")) {
        handles.add(
                spawn(() -> {
                    int r = part.length();
                    for (int i = 0; i < part.length(); i++) {
                        if (part.charAt(i) == '.') {
                            yieldNow().await();
                        } else {
                            r = step(part.charAt(i), r);
                        }
                    }
                    println("r" + r);
                }));
    }
    for (var handle : handles) {
        handle.await();
    }
    println(f + " " + g + " " + Arrays.toString(cells) + " " + list + " " + map + " " + text);
    println(node.v + " " + (node.next != null) + " " + atomic + " " + numbers.next());
}

int step(char operation, int r) {
    switch (operation) {
        case 'a' -> f = f * 2 + r;
        case 'b' -> r += f;
        case 'c' -> g += r;
        case 'd' -> r = (int) (g % 100);
        case 'e' -> cells[r & 1] = r;
        case 'f' -> r += cells[0];
        case 'g' -> cells[1] += cells[0] + 1;
        case 'h' -> list.add(r);
        case 'i' -> r += list.size();
        case 'j' -> adder.accept(7);
        case 'k' -> map.merge(r % 3, 1, Integer::sum);
        case 'l' -> r += map.getOrDefault(1, 0);
        case 'm' -> r += keys.size();
        case 'n' -> keys.remove(r % 3);
        case 'o' -> text.append(r);
        case 'p' -> r += text.length();
        case 'q' -> r = rows.toString().length();
        case 'r' -> node.v = r;
        case 's' -> {
            var made = new Node();
            made.v = node.v;
            made.next = node;
            node = made;
        }
        case 't' -> r += node.next == null ? 3 : node.next.v;
        case 'u' -> atomic.addAndGet(r);
        case 'v' -> r += atomic.get();
        case 'w' -> r += numbers.hasNext() ? numbers.next() : 0;
        case 'x' -> println("x" + r);
        case 'y' -> Collections.reverse(list);
        default -> {
            for (var e : map.entrySet()) {
                e.setValue(e.getValue() + r);
            }
        }
    }
    return r;
}
