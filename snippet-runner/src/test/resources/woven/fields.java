byte b = 1;
short s = 2;
char c = 'c';
boolean z;
int i = 3;
long l = 4;
float f = 5;
double d = 6;
String t = "t";
static int si = 7;
static long sl = 8;
static double sd = 9;
static Object so = "so";
volatile long v = 10;
static volatile int sv = 11;

static class Base {
    protected long held = 1;
}

static class Derived extends Base {
    long twice() {
        held *= 2;
        return super.held += 1;
    }
}

int count(int more) {
    return i += more;
}

void main() {
    b++;
    s += 3;
    c++;
    z |= i > 2;
    i <<= 2;
    long before = l++;
    l = l + before * 2;
    f /= 2;
    d = -d;
    t += i + t;
    si = si++ + ++si;
    sl = sl-- - 1;
    sd += sl;
    so = so + "!";
    v += v++;
    sv = sv * 2;
    println(b + " " + s + " " + c + " " + z + " " + i + " " + l + " " + f + " " + d + " " + t);
    println(si + " " + sl + " " + sd + " " + so + " " + v + " " + sv);
    println(new Derived().twice() + count(i = 2) + count(1));
    int x = i = si = 40;
    println(x + i + si);
    var other = new Derived();
    other.held = other.held + (other = new Derived()).held;
    println(other.held);
    Derived none = null;
    try {
        none.held = count(100);
    } catch (NullPointerException e) {
        println("null " + i);
    }
}
