namespace ReleasePortal.Repository.Yaml;

/// <summary>What YAML 1.2 takes a plain scalar for.</summary>
internal enum ScalarType
{
    Text,
    Null,
    Boolean,
    Integer,
    Decimal,
}
