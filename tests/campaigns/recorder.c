/*
 * Below Python and SQLite: records each write on the files under one folder, and on demand lets the n-th of them fail.
 *
 * Loaded with LD_PRELOAD; idle until a process calls campaign_record or campaign_fail. The shared memory of SQLite
 * (-shm) is left out: it is written through a mapping, promises nothing and is made anew at the first opening.
 * An event is a head of 32 bytes, a name and data; see trace.py, which reads them.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

struct head {
    uint32_t kind, name_length;
    uint64_t inode, offset;
    uint32_t data_length, unused;
};

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX];
static int log_to = -1;
static long writes, fails_at;
static int fails_with, keeps_failing;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

void campaign_record(const char *under, int log)
{
    snprintf(folder, sizeof folder, "%s", under);
    log_to = log;
}

/* From now on the nth write-like call fails (0: none); every later one too where `keeps` says so. */
void campaign_fail(const char *under, long nth, int error, int keeps)
{
    snprintf(folder, sizeof folder, "%s", under);
    writes = 0, fails_at = nth, fails_with = error, keeps_failing = keeps;
}

long campaign_writes(void) { return writes; }

static void put(const void *from, size_t length)
{
    const char *at = from;
    while (length > 0) {
        ssize_t done = REAL(write)(log_to, at, length);
        if (done <= 0)
            _exit(86);
        at += done, length -= (size_t)done;
    }
}

static void note(char kind, uint64_t inode, uint64_t offset, const char *name, const void *data, size_t length)
{
    if (log_to < 0)
        return;
    int kept = errno;
    struct head head = {(uint32_t)kind, (uint32_t)strlen(name), inode, offset, (uint32_t)length, 0};
    put(&head, sizeof head);
    put(name, head.name_length);
    put(data, length);
    errno = kept;
}

void campaign_mark(const char *text)
{
    pthread_mutex_lock(&one_at_a_time);
    note('M', 0, 0, "", text, strlen(text));
    pthread_mutex_unlock(&one_at_a_time);
}

static int is_ours(const char *path)
{
    size_t length = strlen(folder), whole = strlen(path);
    int inside = length && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
    return inside && !(whole > 4 && !strcmp(path + whole - 4, "-shm"));
}

static int path_at(int directory, const char *path, char *whole)
{
    char link[64];
    if (path[0] == '/' || directory == AT_FDCWD) {
        snprintf(whole, PATH_MAX, "%s", path);
        return is_ours(whole);
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
    ssize_t length = readlink(link, whole, PATH_MAX - 1);
    if (length < 0)
        return 0;
    snprintf(whole + length, (size_t)(PATH_MAX - length), "/%s", path);
    return is_ours(whole);
}

static int path_of(int handle, char *path)
{
    char link[64];
    if (!folder[0])
        return 0;
    int kept = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    errno = kept;
    if (length < 0)
        return 0;
    path[length] = 0;
    return is_ours(path);
}

static uint64_t inode_of(int handle)
{
    struct stat found;
    return fstat(handle, &found) ? 0 : found.st_ino;
}

/* Say whether this write-like call is one that fails. */
static int fails(void)
{
    writes++;
    if (!fails_at || !(writes == fails_at || (keeps_failing && writes > fails_at)))
        return 0;
    errno = fails_with;
    return 1;
}

static ssize_t written(int handle, const void *data, size_t length, off64_t offset, int is_at)
{
    char path[PATH_MAX];
    if (!path_of(handle, path))
        return is_at ? REAL(pwrite64)(handle, data, length, offset) : REAL(write)(handle, data, length);
    pthread_mutex_lock(&one_at_a_time);
    ssize_t done = -1;
    if (!fails()) {
        if (!is_at) {
            struct stat found;
            int appends = fcntl(handle, F_GETFL) & O_APPEND;
            offset = appends && !fstat(handle, &found) ? found.st_size : lseek64(handle, 0, SEEK_CUR);
        }
        done = is_at ? REAL(pwrite64)(handle, data, length, offset) : REAL(write)(handle, data, length);
        if (done > 0)
            note('W', inode_of(handle), (uint64_t)offset, "", data, (size_t)done);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return done;
}

ssize_t write(int handle, const void *data, size_t length) { return written(handle, data, length, 0, 0); }
ssize_t pwrite(int handle, const void *data, size_t length, off_t at) { return written(handle, data, length, at, 1); }
ssize_t pwrite64(int handle, const void *data, size_t length, off64_t at)
{
    return written(handle, data, length, at, 1);
}

/* Who copies within the kernel is sent back to reading and writing, where it is seen. */
ssize_t sendfile(int to, int from, off_t *offset, size_t length)
{
    char path[PATH_MAX];
    if (path_of(to, path)) {
        errno = ENOTSOCK;
        return -1;
    }
    return ((ssize_t(*)(int, int, off_t *, size_t))real("sendfile"))(to, from, offset, length);
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t length)
{
    return sendfile(to, from, (off_t *)offset, length);
}

static int cut(int handle, off64_t size)
{
    char path[PATH_MAX];
    if (!path_of(handle, path))
        return REAL(ftruncate64)(handle, size);
    pthread_mutex_lock(&one_at_a_time);
    int done = fails() ? -1 : REAL(ftruncate64)(handle, size);
    if (!done)
        note('T', inode_of(handle), (uint64_t)size, "", "", 0);
    pthread_mutex_unlock(&one_at_a_time);
    return done;
}

int ftruncate(int handle, off_t size) { return cut(handle, size); }
int ftruncate64(int handle, off64_t size) { return cut(handle, size); }

static int synced(int handle, const char *how)
{
    char path[PATH_MAX];
    struct stat found;
    int (*call)(int) = (int (*)(int))real(how);
    if (!path_of(handle, path))
        return call(handle);
    pthread_mutex_lock(&one_at_a_time);
    int done = fails() ? -1 : call(handle);
    if (!done && !fstat(handle, &found))
        note(S_ISDIR(found.st_mode) ? 'D' : 'S', found.st_ino, 0, path, "", 0);
    pthread_mutex_unlock(&one_at_a_time);
    return done;
}

int fsync(int handle) { return synced(handle, "fsync"); }
int fdatasync(int handle) { return synced(handle, "fdatasync"); }

static int opened(int directory, const char *path, int flags, mode_t mode)
{
    char whole[PATH_MAX];
    if (!folder[0] || !(flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE
        || !path_at(directory, path, whole))
        return REAL(openat64)(directory, path, flags, mode);
    pthread_mutex_lock(&one_at_a_time);
    int kept = errno, was_there = !access(whole, F_OK), handle = -1;
    errno = kept;
    if (was_there && !(flags & O_TRUNC))
        handle = REAL(openat64)(directory, path, flags, mode);
    else if (!fails()) {
        handle = REAL(openat64)(directory, path, flags, mode);
        if (handle >= 0)
            note(was_there ? 'T' : 'C', inode_of(handle), 0, was_there ? "" : whole, "", 0);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return handle;
}

#define MODE_OF(flags, mode)                                 \
    mode_t mode = 0;                                         \
    if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) { \
        va_list more;                                        \
        va_start(more, flags);                               \
        mode = va_arg(more, mode_t);                         \
        va_end(more);                                        \
    }

int open(const char *path, int flags, ...) { MODE_OF(flags, mode) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags, mode) return opened(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE_OF(flags, mode) return opened(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE_OF(flags, mode) return opened(at, path, flags, mode); }

static int named(char kind, int from_at, const char *from, int to_at, const char *to, int flags)
{
    char old[PATH_MAX], fresh[PATH_MAX];
    int is_link = kind == 'L';
    int ours = folder[0] && (path_at(from_at, from, old) | path_at(to_at, to, fresh));
    if (!ours)
        return is_link ? REAL(linkat)(from_at, from, to_at, to, flags) : REAL(renameat)(from_at, from, to_at, to);
    pthread_mutex_lock(&one_at_a_time);
    int done = -1;
    if (!fails()) {
        done = is_link ? REAL(linkat)(from_at, from, to_at, to, flags) : REAL(renameat)(from_at, from, to_at, to);
        if (!done)
            note(kind, 0, 0, old, fresh, strlen(fresh));
    }
    pthread_mutex_unlock(&one_at_a_time);
    return done;
}

int rename(const char *from, const char *to) { return named('R', AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int from_at, const char *from, int to_at, const char *to) { return named('R', from_at, from, to_at, to, 0); }
int link(const char *from, const char *to) { return named('L', AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int from_at, const char *from, int to_at, const char *to, int flags)
{
    return named('L', from_at, from, to_at, to, flags);
}

/* Giving up a name is recorded and never fails: a full disk does not hinder it. */
static int unnamed(int directory, const char *path, int flags)
{
    char whole[PATH_MAX];
    if (!folder[0] || (flags & AT_REMOVEDIR) || !path_at(directory, path, whole))
        return REAL(unlinkat)(directory, path, flags);
    pthread_mutex_lock(&one_at_a_time);
    int done = REAL(unlinkat)(directory, path, flags);
    if (!done)
        note('U', 0, 0, whole, "", 0);
    pthread_mutex_unlock(&one_at_a_time);
    return done;
}

int unlink(const char *path) { return unnamed(AT_FDCWD, path, 0); }
int unlinkat(int directory, const char *path, int flags) { return unnamed(directory, path, flags); }
