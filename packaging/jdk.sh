# For the scripts that make packages.

# Prints the folder of a JDK 25.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -x "$home/bin/jlink" ] && grep -q '^JAVA_VERSION="25[.]' "$home/release" 2>/dev/null; then
            echo "$home"
            return
        fi
    done
    return 1
}
