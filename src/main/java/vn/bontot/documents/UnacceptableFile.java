package vn.bontot.documents;

/** A file that is not taken; the message is a Vietnamese sentence for the one who sent it. */
public class UnacceptableFile extends RuntimeException {

    public UnacceptableFile(String message) {
        super(message);
    }
}
