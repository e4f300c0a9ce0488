"""Servers that people use for such sites, each on a free port of this machine."""
import contextlib
import functools
import http.server
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

NGINX = """
daemon off; master_process off; pid {scratch}/nginx.pid; error_log {scratch}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log off;
  types {{ text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; application/xml xml; }}
  client_body_temp_path {scratch}/body; proxy_temp_path {scratch}/proxy; fastcgi_temp_path {scratch}/fastcgi;
  uwsgi_temp_path {scratch}/uwsgi; scgi_temp_path {scratch}/scgi;
  server {{
    listen 127.0.0.1:{port};
    absolute_redirect off;
    error_page 404 /archive/404.html;
    location /archive/ {{ alias {site}/; }}
  }}
}}
"""


def built(program, seeds, folder, *flags):
    """A site that the program makes in a folder."""
    subprocess.run([program, "build", "--quiet", "--source", seeds, "--output", folder, *flags], check=True)
    return folder


@contextlib.contextmanager
def python_server(folder):
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        port = re.search(r"port (\d+)", server.stdout.readline())[1]
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


class TricklingHandler(http.server.SimpleHTTPRequestHandler):
    """Hands a page out in pieces with pauses, as a bad line would."""
    PIECES = 25
    PAUSE = 0.03

    def copyfile(self, source, outputfile):
        text = source.read()
        if not self.guess_type(self.translate_path(self.path)).startswith("text/html"):
            outputfile.write(text)
            return
        length = -(-len(text) // self.PIECES)
        for start in range(0, len(text), length):
            outputfile.write(text[start:start + length])
            time.sleep(self.PAUSE)

    def guess_type(self, path):
        return "text/html" if path.endswith("/") else super().guess_type(path)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def trickling_server(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(TricklingHandler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


@contextlib.contextmanager
def nginx_under_archive(site, port):
    """nginx, with the site under `/archive/` and its own page for what is not there."""
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    with tempfile.TemporaryDirectory() as scratch:
        configuration = pathlib.Path(scratch, "nginx.conf")
        configuration.write_text(NGINX.format(scratch=scratch, port=port, site=site))
        server = subprocess.Popen([program, "-c", str(configuration), "-e", f"{scratch}/error.log", "-p", scratch], stderr=subprocess.DEVNULL)
        try:
            wait_for(port, server)
            yield f"http://127.0.0.1:{port}/archive/"
        finally:
            server.terminate()
            server.wait()


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port, server):
    for _ in range(100):
        assert server.poll() is None, "the server ended at once"
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError("the server does not answer")
