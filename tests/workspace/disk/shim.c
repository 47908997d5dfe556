/* Stands between the tests' program and libc (LD_PRELOAD): writes down, in one order, every
 * change to files under a folder and every word to standard output, and refuses, shortens
 * or delays the calls that it is told to. SQLite is linked into the program, but reaches
 * the disk through the same libc symbols as Rust's standard library.
 *
 * KURULTAI_DISK_UNDER  the folder, an absolute path without links
 * KURULTAI_DISK_LOG    the record: kind (1 byte), offset (8), lengths of path (8) and data (8),
 *                      path, data; numbers little-endian. The kinds stand in record.rs.
 * KURULTAI_DISK_FAIL   "n mode errno calls": what happens to the n-th call that changes a
 *                      file, and to so many in all. Modes: fail, short, delay.
 * KURULTAI_DISK_QUOTA  a file with the number of bytes that the folder holds at most.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static const char *under, *quota;
static int record = -1;
static long fail_at, fail_calls, calls;
static int fail_errno;
static char fail_mode[16];

#define REAL(result, name, ...)                                                        \
    static result (*real)(__VA_ARGS__);                                                \
    if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)
#define LOCK pthread_mutex_lock(&order)
#define UNLOCK pthread_mutex_unlock(&order)

__attribute__((constructor)) static void begin(void) {
    under = getenv("KURULTAI_DISK_UNDER");
    quota = getenv("KURULTAI_DISK_QUOTA");
    const char *log = getenv("KURULTAI_DISK_LOG"), *fail = getenv("KURULTAI_DISK_FAIL");
    if (under && log) {
        int fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        record = fcntl(fd, F_DUPFD_CLOEXEC, 500);
        syscall(SYS_close, fd);
    }
    if (fail) sscanf(fail, "%ld %15s %d %ld", &fail_at, fail_mode, &fail_errno, &fail_calls);
}

/* A call that would change a file past the record: the proof would prove nothing. */
static void unknown(const char *call) {
    fprintf(stderr, "shim: %s is not recorded\n", call);
    _exit(99);
}

static void put(const void *bytes, size_t length) {
    for (const char *at = bytes; length;) {
        ssize_t wrote = syscall(SYS_write, record, at, length);
        if (wrote <= 0) _exit(98);
        at += wrote;
        length -= wrote;
    }
}

static void note(char kind, uint64_t offset, const char *path, const void *data, uint64_t length) {
    if (record < 0) return;
    uint64_t numbers[3] = {offset, strlen(path), length};
    put(&kind, 1);
    put(numbers, sizeof numbers);
    put(path, numbers[1]);
    put(data, length);
}

static int inside(const char *path) {
    size_t length = under ? strlen(under) : 0;
    return length && !strncmp(path, under, length) && (path[length] == '/' || !path[length]);
}

/* The whole path of a name; whether it is in the folder. */
static int named(int dir, const char *name, char *path) {
    char base[PATH_MAX] = "";
    if (!under || !name) return 0;
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
    } else {
        if (dir == AT_FDCWD) {
            if (!getcwd(base, sizeof base)) return 0;
        } else {
            char link[64];
            snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
            if (readlink(link, base, sizeof base - 1) < 0) return 0;
        }
        if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) return 0;
    }
    return inside(path);
}

/* The path of an open file that still has a name; whether it is in the folder. */
static int opened(int fd, char *path) {
    char link[64];
    if (!under || fd < 0 || fd == record) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return inside(path) && !strstr(path, " (deleted)");
}

/* Counts a call that changes a file. 0: go on; -1: refused, errno is set; 1: by half. */
static int chance(const char *call, const char *path) {
    calls++;
    if (!fail_at || calls < fail_at || calls >= fail_at + fail_calls) return 0;
    note('!', calls, path, call, strlen(call));
    if (!strcmp(fail_mode, "delay")) {
        usleep(50000);
        return 0;
    }
    int writing = strstr(call, "write") != NULL;
    if (!strcmp(fail_mode, "short") && calls == fail_at && writing) return 1;
    errno = fail_errno;
    return -1;
}

/* What the files of a folder take, in pages, but for one. */
static uint64_t taken(const char *folder, const char *except) {
    uint64_t sum = 0;
    DIR *dir = opendir(folder);
    if (!dir) return 0;
    for (struct dirent *entry; (entry = readdir(dir));) {
        char path[PATH_MAX];
        struct stat found;
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (lstat(path, &found)) continue;
        if (S_ISDIR(found.st_mode)) sum += taken(path, except);
        else if (strcmp(path, except)) sum += (found.st_size + 4095) / 4096 * 4096;
    }
    closedir(dir);
    return sum;
}

/* Whether a file may grow to a size. */
static int fits(const char *path, uint64_t size) {
    char text[32] = "";
    struct stat found;
    if (!quota || (!stat(path, &found) && (uint64_t)found.st_size >= size)) return 1;
    int fd = syscall(SYS_openat, AT_FDCWD, quota, O_RDONLY, 0);
    if (fd < 0 || syscall(SYS_read, fd, text, sizeof text - 1) < 0) unknown("no quota");
    syscall(SYS_close, fd);
    if (taken(under, path) + (size + 4095) / 4096 * 4096 <= strtoull(text, NULL, 10)) return 1;
    errno = ENOSPC;
    return 0;
}

static int open_in(int dir, const char *name, int flags, mode_t mode) {
    REAL(int, openat, int, const char *, int, ...);
    char path[PATH_MAX];
    if ((flags & O_ACCMODE) == O_RDONLY || !named(dir, name, path))
        return real(dir, name, flags, mode);
    LOCK;
    struct stat found;
    int there = !stat(path, &found), fd = -1;
    if (!chance("open", path)) {
        fd = real(dir, name, flags, mode);
        if (fd >= 0 && !there) note('C', 0, path, "", 0);
        else note(fd >= 0 && (flags & O_TRUNC) ? 'T' : 'N', 0, path, "", 0);
    }
    UNLOCK;
    return fd;
}

#define OPEN(...)                                                                      \
    va_list list;                                                                      \
    va_start(list, flags);                                                             \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0;             \
    va_end(list);                                                                      \
    return open_in(__VA_ARGS__, mode)
int open(const char *name, int flags, ...) { OPEN(AT_FDCWD, name, flags); }
int open64(const char *name, int flags, ...) { OPEN(AT_FDCWD, name, flags); }
int openat(int dir, const char *name, int flags, ...) { OPEN(dir, name, flags); }
int openat64(int dir, const char *name, int flags, ...) { OPEN(dir, name, flags); }
int creat(const char *name, mode_t mode) {
    return open_in(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

static ssize_t write_at(int fd, const void *data, size_t length, off_t offset, int here) {
    REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
    char path[PATH_MAX];
    ssize_t wrote = -1;
    if (!opened(fd, path)) {
        if (!here) return real(fd, data, length, offset);
        if (fd != STDOUT_FILENO || record < 0) return syscall(SYS_write, fd, data, length);
        LOCK;
        note('A', 0, "", data, length);
        wrote = syscall(SYS_write, fd, data, length);
        UNLOCK;
        return wrote;
    }
    LOCK;
    int by_half = chance("write", path);
    if (here) {
        struct stat found;
        int appends = fcntl(fd, F_GETFL) & O_APPEND;
        offset = appends && !fstat(fd, &found) ? found.st_size : lseek(fd, 0, SEEK_CUR);
    }
    if (by_half > 0) length = (length + 1) / 2;
    if (by_half >= 0 && fits(path, offset + length)) {
        wrote = here ? syscall(SYS_write, fd, data, length) : real(fd, data, length, offset);
        note(wrote > 0 ? 'W' : 'N', offset, path, data, wrote > 0 ? wrote : 0);
    }
    UNLOCK;
    return wrote;
}

ssize_t write(int fd, const void *data, size_t length) { return write_at(fd, data, length, 0, 1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
    return write_at(fd, data, length, offset, 0);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    return write_at(fd, data, length, offset, 0);
}

/* One call on an open file. */
#define ON_FILE(call, kind, size, room, ...)                                           \
    char path[PATH_MAX];                                                               \
    if (!opened(fd, path)) return real(__VA_ARGS__);                                   \
    LOCK;                                                                              \
    int result = -1;                                                                   \
    if (!chance(call, path) && (room)) {                                               \
        result = real(__VA_ARGS__);                                                    \
        note(result ? 'N' : kind, size, path, "", 0);                                  \
    }                                                                                  \
    UNLOCK;                                                                            \
    return result

int ftruncate(int fd, off_t size) {
    REAL(int, ftruncate, int, off_t);
    ON_FILE("ftruncate", 'T', size, fits(path, size), fd, size);
}
int ftruncate64(int fd, off64_t size) {
    REAL(int, ftruncate64, int, off64_t);
    ON_FILE("ftruncate", 'T', size, fits(path, size), fd, size);
}
static char sort_of(int fd) {
    struct stat found;
    return !fstat(fd, &found) && S_ISDIR(found.st_mode) ? 'D' : 'F';
}
int fsync(int fd) {
    REAL(int, fsync, int);
    ON_FILE("fsync", sort_of(fd), 0, 1, fd);
}
int fdatasync(int fd) {
    REAL(int, fdatasync, int);
    ON_FILE("fsync", sort_of(fd), 0, 1, fd);
}

/* One call on a name, or on two. */
#define ON_NAME(call, kind, dir, name, other_dir, other_name, ...)                     \
    char path[PATH_MAX], other[PATH_MAX] = "";                                         \
    int ours = named(dir, name, path), to_ours = named(other_dir, other_name, other);  \
    if (!ours && !to_ours) return real(__VA_ARGS__);                                   \
    if ((kind == 'R' || kind == 'L') && ours != to_ours) unknown(call " out or in");    \
    LOCK;                                                                              \
    int result = -1;                                                                   \
    if (!chance(call, path)) {                                                         \
        result = real(__VA_ARGS__);                                                    \
        note(result ? 'N' : kind, 0, path, other, strlen(other));                      \
    }                                                                                  \
    UNLOCK;                                                                            \
    return result
static const char *const none = NULL;

int unlink(const char *name) {
    REAL(int, unlink, const char *);
    ON_NAME("unlink", 'U', AT_FDCWD, name, AT_FDCWD, none, name);
}
int unlinkat(int dir, const char *name, int flags) {
    REAL(int, unlinkat, int, const char *, int);
    char kind = flags & AT_REMOVEDIR ? 'X' : 'U';
    ON_NAME("unlink", kind, dir, name, dir, none, dir, name, flags);
}
int rmdir(const char *name) {
    REAL(int, rmdir, const char *);
    ON_NAME("rmdir", 'X', AT_FDCWD, name, AT_FDCWD, none, name);
}
int mkdir(const char *name, mode_t mode) {
    REAL(int, mkdir, const char *, mode_t);
    ON_NAME("mkdir", 'M', AT_FDCWD, name, AT_FDCWD, none, name, mode);
}
int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *);
    ON_NAME("rename", 'R', AT_FDCWD, from, AT_FDCWD, to, from, to);
}
int renameat(int dir, const char *from, int to_dir, const char *to) {
    REAL(int, renameat, int, const char *, int, const char *);
    ON_NAME("rename", 'R', dir, from, to_dir, to, dir, from, to_dir, to);
}
int renameat2(int dir, const char *from, int to_dir, const char *to, unsigned flags) {
    REAL(int, renameat2, int, const char *, int, const char *, unsigned);
    if (flags & RENAME_EXCHANGE) unknown("renameat2 that exchanges");
    ON_NAME("rename", 'R', dir, from, to_dir, to, dir, from, to_dir, to, flags);
}
int link(const char *from, const char *to) {
    REAL(int, link, const char *, const char *);
    ON_NAME("link", 'L', AT_FDCWD, from, AT_FDCWD, to, from, to);
}
int linkat(int dir, const char *from, int to_dir, const char *to, int flags) {
    REAL(int, linkat, int, const char *, int, const char *, int);
    ON_NAME("link", 'L', dir, from, to_dir, to, dir, from, to_dir, to, flags);
}

/* Copies inside the kernel are declined, and are then done by reading and writing. */
ssize_t copy_file_range(int in, off64_t *at, int out, off64_t *to, size_t n, unsigned flags) {
    (void)in, (void)at, (void)out, (void)to, (void)n, (void)flags;
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile(int out, int in, off_t *at, size_t n) {
    (void)out, (void)in, (void)at, (void)n;
    errno = EINVAL;
    return -1;
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t n) { return sendfile(out, in, at, n); }

/* What neither SQLite nor the program uses, as long as it stays so. */
#define REFUSE(call) do { char path[PATH_MAX]; if (opened(fd, path)) unknown(call); } while (0)
ssize_t writev(int fd, const struct iovec *parts, int count) {
    REFUSE("writev");
    return syscall(SYS_writev, fd, parts, count);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) {
    REAL(ssize_t, pwritev, int, const struct iovec *, int, off_t);
    REFUSE("pwritev");
    return real(fd, parts, count, offset);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset) {
    return pwritev(fd, parts, count, offset);
}
int fallocate(int fd, int mode, off_t offset, off_t length) {
    REFUSE("fallocate");
    return syscall(SYS_fallocate, fd, mode, offset, length);
}
int posix_fallocate(int fd, off_t offset, off_t length) {
    REFUSE("posix_fallocate");
    return syscall(SYS_fallocate, fd, 0, offset, length) ? errno : 0;
}
void *mmap(void *at, size_t length, int access, int flags, int fd, off_t offset) {
    if (fd >= 0 && (access & PROT_WRITE) && !(flags & MAP_PRIVATE)) REFUSE("mmap");
    return (void *)syscall(SYS_mmap, at, length, access, flags, fd, offset);
}
void *mmap64(void *at, size_t length, int access, int flags, int fd, off64_t offset) {
    return mmap(at, length, access, flags, fd, offset);
}
