"""What encrypts in a key file, with nothing of its own: X25519, HKDF-SHA256 and AES-256-GCM of pyca/cryptography.

`bound` is what a sealed part is tied to without hiding it: changed by one bit, the part does not open.
"""

import secrets

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
_TAG_BYTES = 16
WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + _TAG_BYTES
SEALED_BYTES = KEY_BYTES + KEY_BYTES + _TAG_BYTES


def expanded(secret: bytes, salt: bytes, purpose: str, length: int = KEY_BYTES) -> bytes:
    """Return key bytes by HKDF-SHA256 (RFC 5869) from a secret that is random: it hides no weak passphrase."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length, salt, f"connector-desk {purpose}".encode("ascii")).derive(secret)


def new_pair() -> tuple[bytes, bytes]:
    """Return a fresh X25519 (RFC 7748) private key and its public key."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def wrapped(key: bytes, secret: bytes, bound: bytes) -> bytes:
    """Return 32 secret bytes under AES-256-GCM: a nonce, then what it hides."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, bound)


def unwrapped(key: bytes, found: bytes, bound: bytes) -> bytes | None:
    """Return the secret, or None where the key or anything bound to it is not right."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(found[:NONCE_BYTES], found[NONCE_BYTES:], bound)
    except InvalidTag:
        return None


def sealed(public: bytes, secret: bytes, bound: bytes) -> bytes:
    """Return 32 secret bytes that only the private key opens: an ephemeral public key, then what it hides.

    Key and nonce come from the exchange, which never happens twice: the ephemeral key pair is used once.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    private, ephemeral = new_pair()
    shared = X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(public))
    key, nonce = _agreed(shared, ephemeral, public)
    return ephemeral + AESGCM(key).encrypt(nonce, secret, bound)


def unsealed(private: bytes, found: bytes, bound: bytes) -> bytes | None:
    """Return the secret, or None where the private key or anything bound to it is not right."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    own, ephemeral = X25519PrivateKey.from_private_bytes(private), found[:KEY_BYTES]
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(ephemeral))
    except ValueError:
        # A point of low order, which no honest ephemeral key is.
        return None
    key, nonce = _agreed(shared, ephemeral, own.public_key().public_bytes_raw())
    try:
        return AESGCM(key).decrypt(nonce, found[KEY_BYTES:], bound)
    except InvalidTag:
        return None


def _agreed(shared: bytes, ephemeral: bytes, public: bytes) -> tuple[bytes, bytes]:
    both = expanded(shared, ephemeral + public, "sealed data key", KEY_BYTES + NONCE_BYTES)
    return both[:KEY_BYTES], both[KEY_BYTES:]
