using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Reads an in-toto statement with SLSA provenance: in a DSSE envelope, in a bundle of Sigstore, or bare. No signature is verified.</summary>
internal sealed class ProvenanceStatement : JsonFormat
{
    private const string Payload = "application/vnd.in-toto+json";

    public override EvidenceFormat Format => EvidenceFormat.Slsa;

    public override bool Recognises(JsonPart root) => root.IsObject
        && (root.Find("payloadType") is not null || root.Find("dsseEnvelope") is not null || (root.Find("_type") is not null && root.Find("predicateType") is not null));

    public override EvidenceContent Read(JsonPart root)
    {
        var envelope = root.Find("dsseEnvelope") ?? root;
        if (envelope.Find("payloadType") is not { } type)
            return Read(envelope, hasSignature: false);
        if (type.Text() != Payload)
            throw new EvidenceException($"{type.Path} is {EvidenceText.Name(type.Text())}, not {Payload}.");
        using var inner = EvidenceJson.Parse(Decoded(envelope.Need("payload")), "The payload");
        return Read(new JsonPart(inner.RootElement, ""), envelope.List("signatures").Any(signature => signature.Text("sig") is { Length: > 0 }));
    }

    private static Provenance Read(JsonPart statement, bool hasSignature)
    {
        var type = statement.Need("_type").Text();
        if (!type.StartsWith("https://in-toto.io/Statement/v", StringComparison.Ordinal))
            throw new EvidenceException($"_type is {EvidenceText.Name(type)}, not an in-toto statement.");
        var predicateType = statement.Need("predicateType").Text();
        var predicate = statement.Need("predicate");
        var subjects = statement.Need("subject").Items().SelectMany(SubjectsOf).ToList();
        if (subjects.Count == 0)
            throw new EvidenceException("It names no subject with a digest: nobody knows what was built.");
        return predicateType switch
        {
            "https://slsa.dev/provenance/v1" => Provenances.First(predicate, predicateType, subjects, hasSignature),
            "https://slsa.dev/provenance/v0.2" or "https://slsa.dev/provenance/v0.1" => Provenances.Draft(predicate, predicateType, subjects, hasSignature),
            _ => throw new EvidenceException($"predicateType is {EvidenceText.Name(predicateType)}; provenance of SLSA v0.2 and v1 is read."),
        };
    }

    private static IEnumerable<ProvenanceSubject> SubjectsOf(JsonPart subject) =>
        subject.Need("digest").Members().Select(digest => new ProvenanceSubject(
            EvidenceText.Name(subject.Text("name") ?? subject.Text("uri") ?? ""), EvidenceText.Name(digest.Name), EvidenceText.Name(digest.Part.Text()).ToLowerInvariant()));

    private static byte[] Decoded(JsonPart payload)
    {
        try
        {
            return Convert.FromBase64String(payload.Text());
        }
        catch (FormatException)
        {
            throw payload.Wrong("base64");
        }
    }
}
