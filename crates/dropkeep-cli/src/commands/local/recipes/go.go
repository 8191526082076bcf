// Nothing is special to the local Dropbox on Linux: Go takes HTTPS_PROXY and SSL_CERT_FILE. On macOS
// and Windows, where it asks the system whom to trust, uncomment the URLGenerator.
//
//	dropkeep local run -- go run this.go
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/dropbox/dropbox-sdk-go-unofficial/v6/dropbox"
	"github.com/dropbox/dropbox-sdk-go-unofficial/v6/dropbox/files"
)

func main() {
	config := dropbox.Config{
		Token: os.Getenv("DROPBOX_ACCESS_TOKEN"),
		// URLGenerator: func(hostType, namespace, route string) string {
		// 	return os.Getenv("DROPKEEP_ENDPOINT") + "/2/" + namespace + "/" + route
		// },
	}
	client := files.New(config)
	arg := files.NewUploadArg("/hello.txt")
	metadata, err := client.Upload(arg, strings.NewReader("hello"))
	if err != nil {
		panic(err)
	}
	fmt.Println(metadata.PathDisplay)
}
