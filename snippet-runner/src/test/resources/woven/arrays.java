int at(int i) {
    println("at " + i);
    return i;
}

void main() {
    byte[] b = {1, 2};
    short[] s = new short[2];
    char[] c = {'x', 'y'};
    boolean[] z = new boolean[2];
    int[] i = {1, 2, 3};
    long[] l = {1, 2};
    float[] f = {1};
    double[] d = {1.5};
    String[] t = {"p", null};
    int[][] grid = {{1}, {2, 3}};
    long[][][] cube = new long[2][2][];
    b[0] += 5;
    s[at(1)] = b[0]++;
    c[1]--;
    z[1] = !z[0];
    i[at(0)] = i[at(1)] += i[2];
    long before = l[0]++ + --l[1];
    l[1] = l[0] * before;
    f[0] *= 3;
    d[0] /= f[0];
    t[1] = t[0] += "q";
    grid[1][at(1)] <<= grid[0][0];
    cube[1][0] = new long[] {9};
    cube[1][0][0] -= l[1];
    println(b[0] + " " + s[1] + " " + c[1] + " " + z[1] + " " + Arrays.toString(i) + " " + l[1]);
    println(f[0] + " " + d[0] + " " + t[1] + " " + grid[1][1] + " " + cube[1][0][0]);
    int[] copy = i.clone();
    copy[0] = 0;
    println(i[0] + " " + copy.length + " " + Arrays.deepToString(grid));
    try {
        i[3] = at(7);
    } catch (ArrayIndexOutOfBoundsException e) {
        println("too far");
    }
    try {
        Object[] objects = t;
        objects[0] = 1;
    } catch (ArrayStoreException e) {
        println("no string");
    }
}
