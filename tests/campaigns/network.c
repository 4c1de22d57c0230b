/*
 * Below Python and Qt: writes down whom a process wants to talk to, a line for each call, and lets the call go on.
 *
 * Loaded with LD_PRELOAD; children inherit it. CAMPAIGN_NETWORK names the file.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void say(const char *call, const char *whom)
{
    const char *file = getenv("CAMPAIGN_NETWORK");
    char line[600];
    int kept = errno, length = snprintf(line, sizeof line, "%s %s\n", call, whom);
    int log = file ? open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (log < 0 || write(log, line, (size_t)length) != length)
        _exit(87);
    close(log);
    errno = kept;
}

static void say_address(const char *call, const struct sockaddr *to, socklen_t length)
{
    char address[INET6_ADDRSTRLEN] = "?", whom[200];
    if (!to || length < sizeof(sa_family_t))
        return; /* a socket that is connected already was written down then */
    if (to->sa_family == AF_UNIX) {
        say(call, "unix");
        return;
    }
    if (to->sa_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)to)->sin_addr, address, sizeof address);
    else if (to->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)to)->sin6_addr, address, sizeof address);
    snprintf(whom, sizeof whom, "family-%d %s", to->sa_family, address);
    say(call, whom);
}

int connect(int handle, const struct sockaddr *to, socklen_t length)
{
    say_address("connect", to, length);
    return REAL(connect)(handle, to, length);
}

ssize_t sendto(int handle, const void *data, size_t size, int flags, const struct sockaddr *to, socklen_t length)
{
    say_address("sendto", to, length);
    return REAL(sendto)(handle, data, size, flags, to, length);
}

ssize_t sendmsg(int handle, const struct msghdr *message, int flags)
{
    say_address("sendmsg", message->msg_name, message->msg_namelen);
    return REAL(sendmsg)(handle, message, flags);
}

int sendmmsg(int handle, struct mmsghdr *messages, unsigned int count, int flags)
{
    for (unsigned int at = 0; at < count; at++)
        say_address("sendmmsg", messages[at].msg_hdr.msg_name, messages[at].msg_hdr.msg_namelen);
    return REAL(sendmmsg)(handle, messages, count, flags);
}

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
    char whom[500];
    snprintf(whom, sizeof whom, "name %s", name ? name : "");
    say("getaddrinfo", whom);
    return REAL(getaddrinfo)(name, service, hints, found);
}
