"""DICOM waveforms made by pydicom from elements, apart from the reader and the writer."""

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    TwelveLeadECGWaveformStorage,
    generate_uid,
)

RAMP = np.arange(-30, 30).reshape(20, 3)
CODES = ("5.6.3-9-1", "5.6.3-9-2", "5.6.3-9-3")


def coded(value, scheme="SCPECG", meaning="x"):
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def channel(code="5.6.3-9-1", step="5", unit="uV", **more):
    one = Dataset()
    one.ChannelSourceSequence = Items([coded(code)])
    if step is not None:
        one.ChannelSensitivity = step
        one.ChannelSensitivityUnitsSequence = Items([coded(unit, "UCUM")])
        one.ChannelSensitivityCorrectionFactor = "1"
        one.ChannelBaseline = "0"
    one.ChannelSampleSkew = "0"
    one.WaveformBitsStored = 16
    for key, value in more.items():
        setattr(one, key, value)
    return one


def group(adu=RAMP, fs="500", channels=None, kind="SS", label="RHYTHM", **more):
    one = Dataset()
    dtype = {"SS": "<i2", "SL": "<i4", "SB": "<i1", "UB": "<u1", "US": "<u2", "UL": "<u4"}[kind]
    samples = np.ascontiguousarray(adu, dtype=dtype)
    one.WaveformOriginality = "ORIGINAL"
    one.NumberOfWaveformSamples, one.NumberOfWaveformChannels = samples.shape
    one.SamplingFrequency = fs
    one.MultiplexGroupLabel = label
    made = channels or [channel(code) for code in CODES[: samples.shape[1]]]
    one.ChannelDefinitionSequence = Items(made)
    one.WaveformBitsAllocated = 8 * samples.itemsize
    one.WaveformSampleInterpretation = kind
    one.add_new("WaveformData", "OB" if samples.itemsize == 1 else "OW", samples.tobytes())
    for key, value in more.items():
        if key == "WaveformPaddingValue":
            one.add_new(key, "OW", value)
        else:
            setattr(one, key, value)
    return one


def save(path, *groups, sop=TwelveLeadECGWaveformStorage, syntax=ExplicitVRLittleEndian, **more):
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop, generate_uid()
    dataset.PatientID, dataset.PatientSex, dataset.PatientAge = "P-1", "F", "061Y"
    dataset.AcquisitionDateTime = "20200102030405"
    dataset.WaveformSequence = Items(groups)
    for key, value in more.items():
        setattr(dataset, key, value)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.file_meta.MediaStorageSOPClassUID = sop
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.save_as(
        path,
        enforce_file_format=True,
        little_endian=syntax != ExplicitVRBigEndian,
        implicit_vr=syntax == ImplicitVRLittleEndian,
    )
    return path


def annotation(number, **more):
    item = Dataset()
    item.ReferencedWaveformChannels = [number, 0]
    item.AnnotationGroupNumber = 1
    for key, value in more.items():
        setattr(item, key, value)
    return item
