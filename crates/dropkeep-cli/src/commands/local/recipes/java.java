// The SDK takes its proxy from the program, and Java its authorities from a key store. Once:
//
//   keytool -importcert -noprompt -alias dropkeep -file "$DROPKEEP_CA_FILE" \
//       -keystore dropkeep.p12 -storetype PKCS12 -storepass dropkeep
//
//   dropkeep local run -- java -Djavax.net.ssl.trustStore=dropkeep.p12 \
//       -Djavax.net.ssl.trustStorePassword=dropkeep -cp ... Hello
import com.dropbox.core.DbxRequestConfig;
import com.dropbox.core.http.StandardHttpRequestor;
import com.dropbox.core.oauth.DbxCredential;
import com.dropbox.core.v2.DbxClientV2;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;

class Hello {
    public static void main(String[] arguments) throws Exception {
        StandardHttpRequestor.Config.Builder http = StandardHttpRequestor.Config.builder();
        if (System.getenv("HTTPS_PROXY") != null) {
            URI proxy = URI.create(System.getenv("HTTPS_PROXY"));
            http.withProxy(new Proxy(
                Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), proxy.getPort())));
        }
        DbxRequestConfig config = DbxRequestConfig.newBuilder("hello")
            .withHttpRequestor(new StandardHttpRequestor(http.build()))
            .build();
        // An access token that has expired is refreshed at the first call.
        DbxClientV2 client = new DbxClientV2(config, new DbxCredential(
            "", 0L, System.getenv("DROPBOX_REFRESH_TOKEN"),
            System.getenv("DROPBOX_APP_KEY"), System.getenv("DROPBOX_APP_SECRET")));
        client.files().upload("/hello.txt")
            .uploadAndFinish(new ByteArrayInputStream("hello".getBytes()));
        System.out.println(client.files().getMetadata("/hello.txt"));
    }
}
